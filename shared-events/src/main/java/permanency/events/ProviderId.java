package permanency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a PSP provider (NGO); the same as the {@code organisation} claim of its staff's tokens. */
public record ProviderId(@JsonValue String value) {

    public ProviderId {
        if (!value.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("a provider id has 2 to 40 small letters, digits and hyphens");
        }
    }

    @JsonCreator
    public static ProviderId of(String value) {
        return new ProviderId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
