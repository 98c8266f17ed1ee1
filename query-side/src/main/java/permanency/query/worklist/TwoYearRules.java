package permanency.query.worklist;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.policy.Clause;

/** How near the end of the two years is. */
final class TwoYearRules {

    static final Clause R146 = clause(
            "R146",
            "The two-year list holds the children whose target date is at most 6, 3 or 1 months away, or has passed.");

    private TwoYearRules() {}

    /** The last target date of which so many calendar months before it have come by the day (R47). */
    static LocalDate lastTargetWithin(int months, LocalDate asAt) {
        var target = asAt.plusMonths(months);
        var isLastOfMonth = asAt.equals(asAt.with(lastDayOfMonth()));
        return isLastOfMonth ? target.with(lastDayOfMonth()) : target;
    }

    /** Such as {@code WITHIN_6_MONTHS}. */
    static String mark(int months) {
        return "WITHIN_" + months + (months == 1 ? "_MONTH" : "_MONTHS");
    }
}
