package permanency.query.report;

import java.util.Arrays;
import java.util.Locale;
import permanency.query.http.BadParameter;

/** By what every table is broken down. */
enum Dimension {
    DISTRICT("District"),
    DISTRICT_GROUP("Group of districts"),
    PROVIDER("Provider"),
    HOLDER("Holder of primary case responsibility"),
    GOAL("Goal"),
    INDIGENOUS_STATUS("Indigenous status"),
    AGE_GROUP("Age group");

    /** Stands for whatever the value, in place of a dimension, a value or a category. */
    static final String ALL = "all";

    /** Stands for facts without a value. */
    static final String NONE = "none";

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By which a value of it is asked for, such as {@code districtGroup}. */
    String parameter() {
        return switch (this) {
            case DISTRICT -> "district";
            case DISTRICT_GROUP -> "districtGroup";
            case PROVIDER -> "provider";
            case HOLDER -> "holder";
            case GOAL -> "goal";
            case INDIGENOUS_STATUS -> "indigenousStatus";
            case AGE_GROUP -> "ageGroup";
        };
    }

    /** Null for {@code all}. */
    static Dimension of(String by) {
        if (ALL.equals(by)) {
            return null;
        }
        return Arrays.stream(values())
                .filter(d -> d.toString().equals(by))
                .findFirst()
                .orElseThrow(() -> new BadParameter("by", "is none of " + Arrays.toString(values()) + ", and not all"));
    }

    /** As it stands in a URL. */
    @Override
    public String toString() {
        return column().replace('_', '-');
    }
}
