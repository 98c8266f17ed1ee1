package permanency.history;

import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;
import permanency.policy.Clause;
import permanency.reference.Dated;
import permanency.reference.Reference;
import permanency.reference.ReviewIntervals;

/**
 * How far apart reviews may be, and how long permanency may take. Months are calendar months, clamped to the month's
 * end (R47).
 */
public record ScheduleRules(Dated<ReviewIntervals> intervals) {

    public static final Clause R5 = clause("R5", "A time-limited goal has its target date two years after it was set.");
    public static final Clause R6 = clause("R6", "Long term care has no target date and no extension.");
    public static final Clause R41 =
            clause("R41", "Standard reviews are at most 3, 6 or 12 months apart, depending on the goal.");
    public static final Clause R42 =
            clause("R42", "Heightened reviews are at most 1 or 3 months apart, depending on the goal.");
    public static final Clause R43 = clause("R43", "Long term care has no heightened interval of its own.");
    public static final Clause R47 =
            clause("R47", "Intervals are calendar months, clamped to month end; weekends do not move a date.");

    /** As the policy of 27 March 2023 and the role scope before it have them. */
    public static final ScheduleRules MARCH_2023 = of(Reference.bundled());

    public static ScheduleRules of(Reference reference) {
        return new ScheduleRules(reference.reviewIntervals());
    }

    /** Months from one review to the next, counted from the day given. */
    public int months(CasePlanGoal goal, ReviewMode mode, LocalDate from) {
        var interval = intervals.on(from).intervals().get(goal);
        return mode == ReviewMode.HEIGHTENED ? interval.heightened() : interval.standard();
    }

    /** The target date of a goal that holds from the day given; null when the goal has none (R5, R6). */
    public LocalDate targetOn(CasePlanGoal goal, LocalDate effectiveFrom) {
        return goal.isTimeLimited()
                ? effectiveFrom.plusMonths(intervals.on(effectiveFrom).targetMonths())
                : null;
    }

    /** Stands in every event that was computed of that day. */
    public String version(LocalDate day) {
        return intervals.on(day).version();
    }
}
