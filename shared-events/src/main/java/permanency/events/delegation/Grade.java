package permanency.events.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A public service grade, 1 to 15. A higher number is more senior, unlike a delegation level. */
public record Grade(@JsonValue int value) {

    public Grade {
        if (value < 1 || value > 15) {
            throw new IllegalArgumentException("a grade is a number from 1 to 15");
        }
    }

    @JsonCreator
    public static Grade of(int value) {
        return new Grade(value);
    }

    public boolean atOrAbove(Grade other) {
        return value >= other.value;
    }
}
