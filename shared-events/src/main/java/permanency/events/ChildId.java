package permanency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** The internal id of a child. It identifies nobody outside this product; names are kept apart. */
public record ChildId(@JsonValue UUID value) {

    public ChildId {
        Objects.requireNonNull(value);
    }

    @JsonCreator
    public static ChildId of(String text) {
        return new ChildId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
