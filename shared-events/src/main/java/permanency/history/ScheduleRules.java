package permanency.history;

import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.Map;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;
import permanency.policy.Clause;

/**
 * How far apart reviews may be, and how long permanency may take. Months are calendar months, clamped to the month's
 * end (R47).
 *
 * @param version stands in every event that was computed by these rules
 * @param targetMonths from setting a time-limited goal to its target date
 */
public record ScheduleRules(String version, Map<CasePlanGoal, Intervals> intervals, int targetMonths) {

    public static final Clause R5 = clause("R5", "A time-limited goal has its target date two years after it was set.");
    public static final Clause R6 = clause("R6", "Long term care has no target date.");
    public static final Clause R41 =
            clause("R41", "Standard reviews are at most 3, 6 or 12 months apart, depending on the goal.");
    public static final Clause R42 =
            clause("R42", "Heightened reviews are at most 1 or 3 months apart, depending on the goal.");
    public static final Clause R43 = clause("R43", "Long term care has no heightened interval of its own.");
    public static final Clause R47 =
            clause("R47", "Intervals are calendar months, clamped to month end; weekends do not move a date.");

    /** As the policy of 27 March 2023 and the role scope before it have them. */
    public static final ScheduleRules MARCH_2023 = new ScheduleRules(
            "2023-03-27",
            Map.of(
                    FAMILY_PRESERVATION, new Intervals(3, 1),
                    RESTORATION, new Intervals(6, 3),
                    GUARDIANSHIP, new Intervals(6, 3),
                    ADOPTION, new Intervals(6, 3),
                    LONG_TERM_CARE, new Intervals(12, 12)),
            24);

    /** Months between reviews. */
    public record Intervals(int standard, int heightened) {}

    public int months(CasePlanGoal goal, ReviewMode mode) {
        var interval = intervals.get(goal);
        return mode == ReviewMode.HEIGHTENED ? interval.heightened() : interval.standard();
    }

    /** The target date of a goal that holds from the day given; null when the goal has none (R5, R6). */
    public LocalDate targetOn(CasePlanGoal goal, LocalDate effectiveFrom) {
        return goal.isTimeLimited() ? effectiveFrom.plusMonths(targetMonths) : null;
    }
}
