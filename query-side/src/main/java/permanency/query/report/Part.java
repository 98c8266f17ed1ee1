package permanency.query.report;

import java.util.Arrays;
import java.util.Optional;

/** The twelve parts of the quarterly report, in the order of the rule book. */
enum Part {
    CASELOAD("Caseload at quarter end"),
    REVIEWS("Reviews"),
    HEIGHTENED("Heightened frequency"),
    CONSULTATIONS("Consultations"),
    GOAL_CHANGES("Goal changes"),
    TWO_YEARS("Two years"),
    EXTENSIONS("Extensions"),
    PERMANENCY("Permanency achieved"),
    LONG_TERM_CARE("Long term care"),
    ABORIGINAL_CHILDREN("Aboriginal and Torres Strait Islander children"),
    ACTIVITY("Group Supervision, provider issues, service gaps, training"),
    DATA_QUALITY("Data quality");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    int number() {
        return ordinal() + 1;
    }

    /** Part 10 says of these children what parts 1 to 9 say of all. */
    boolean isSaidOfAboriginalChildrenToo() {
        return compareTo(ABORIGINAL_CHILDREN) < 0;
    }

    static Optional<Part> numbered(String number) {
        return Arrays.stream(values())
                .filter(p -> String.valueOf(p.number()).equals(number))
                .findFirst();
    }
}
