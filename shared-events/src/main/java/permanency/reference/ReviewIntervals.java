package permanency.reference;

import java.time.LocalDate;
import java.util.Map;
import permanency.events.goal.CasePlanGoal;

/**
 * How far apart reviews may be, and how long permanency may take, in calendar months.
 *
 * @param targetMonths from setting a time-limited goal to its target date
 */
public record ReviewIntervals(String version, LocalDate from, int targetMonths, Map<CasePlanGoal, Months> intervals)
        implements Versioned {

    public ReviewIntervals {
        Fields.positive("targetMonths", targetMonths);
        Fields.given("intervals", intervals);
        for (var goal : CasePlanGoal.values()) {
            Fields.given("intervals." + goal, intervals.get(goal));
        }
    }

    /** Months between reviews. */
    public record Months(int standard, int heightened) {

        public Months {
            Fields.positive("standard", standard);
            Fields.positive("heightened", heightened);
        }
    }
}
