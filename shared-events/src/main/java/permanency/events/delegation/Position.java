package permanency.events.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A position, such as {@code MANAGER_CASEWORK}. A position that no rule knows may do nothing by itself. */
public record Position(@JsonValue String code) {

    public static final Position PERMANENCY_COORDINATOR = new Position("PERMANENCY_COORDINATOR");
    public static final Position MANAGER_CASEWORK = new Position("MANAGER_CASEWORK");

    public Position {
        if (!code.matches("[A-Z][A-Z_]{1,59}")) {
            throw new IllegalArgumentException("a position has 2 to 60 capital letters and underscores");
        }
    }

    @JsonCreator
    public static Position of(String code) {
        return new Position(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
