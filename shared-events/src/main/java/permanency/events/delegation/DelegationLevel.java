package permanency.events.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A level of the delegation schedule, 1 to 9. Which of two is more senior is for the ladder to say. */
public record DelegationLevel(@JsonValue int value) {

    public DelegationLevel {
        if (value < 1 || value > 9) {
            throw new IllegalArgumentException("a delegation level is a number from 1 to 9");
        }
    }

    @JsonCreator
    public static DelegationLevel of(int value) {
        return new DelegationLevel(value);
    }
}
