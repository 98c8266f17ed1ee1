package permanency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of a DCJ district, such as {@code SOUTH_WESTERN_SYDNEY}. */
public record DistrictId(@JsonValue String code) {

    public DistrictId {
        if (!code.matches("[A-Z][A-Z_]{1,39}")) {
            throw new IllegalArgumentException("a district code has 2 to 40 capital letters and underscores");
        }
    }

    @JsonCreator
    public static DistrictId of(String code) {
        return new DistrictId(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
