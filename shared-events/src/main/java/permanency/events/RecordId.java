package permanency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of one record of a history: a consultation, a review, a proposal, a transfer. The client chose it as the
 * {@code Idempotency-Key} of the request that recorded it.
 */
public record RecordId(@JsonValue UUID value) {

    public RecordId {
        Objects.requireNonNull(value);
    }

    @JsonCreator
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
