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

    /** Months between reviews. */
    public record Months(int standard, int heightened) {}
}
