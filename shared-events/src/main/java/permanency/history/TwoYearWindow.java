package permanency.history;

import static java.time.temporal.ChronoUnit.DAYS;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionApproved;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewType;
import permanency.history.Goals.GoalPeriod;
import permanency.policy.Clause;

/**
 * How far a time-limited goal has come in its two years, as at a day.
 *
 * @param daysElapsed since the goal was set
 * @param daysLeft to the target date; negative once it has passed
 * @param mode dormant while DCJ manages the case
 * @param lastReviewOn the last permanency review under any goal; null when none was held
 * @param extendedTo the end of the package by the last extension approved; null when none was
 */
public record TwoYearWindow(
        CasePlanGoal goal,
        LocalDate from,
        LocalDate targetOn,
        long daysElapsed,
        long daysLeft,
        ReviewMode mode,
        LocalDate lastReviewOn,
        LocalDate extendedTo) {

    public static final Clause R7 = clause("R7", "Permanency achieved on the target date is within two years.");
    public static final Clause R8 =
            clause("R8", "A time-limited goal shows days elapsed, days left, mode, last review and any extension.");

    /** Empty unless a time-limited goal is current at the end of the day. */
    public static Optional<TwoYearWindow> asAt(LocalDate day, ChildHistory history, ScheduleRules rules) {
        var then = history.asAt(day);
        return then.goals()
                .current()
                .filter(goal -> goal.targetOn() != null && !then.registration().hasLeftBy(day))
                .map(goal -> window(goal, day, then, rules));
    }

    /** On the target date it is within the two years; the day after it is not (R7). */
    public static boolean isWithin(LocalDate targetOn, LocalDate achievedOn) {
        return !achievedOn.isAfter(targetOn);
    }

    private static TwoYearWindow window(GoalPeriod goal, LocalDate day, ChildHistory then, ScheduleRules rules) {
        return new TwoYearWindow(
                goal.goal(),
                goal.from(),
                goal.targetOn(),
                DAYS.between(goal.from(), day),
                DAYS.between(day, goal.targetOn()),
                then.mode(rules),
                lastReviewOn(then),
                extendedTo(goal, then));
    }

    private static LocalDate extendedTo(GoalPeriod goal, ChildHistory then) {
        var end = goal.targetOn();
        for (var extension : extensions(goal, then).toList()) {
            end = end.plusMonths(extension.monthsGranted());
        }
        return end.equals(goal.targetOn()) ? null : end;
    }

    /** Those approved under the goal, which still held by what is known here. */
    static Stream<ExtensionApproved> extensions(GoalPeriod goal, ChildHistory then) {
        return then.inOrder().stream()
                .filter(ExtensionApproved.class::isInstance)
                .map(ExtensionApproved.class::cast)
                .filter(e -> e.goal() == goal.goal() && !e.occurredOn().isBefore(goal.from()));
    }

    private static LocalDate lastReviewOn(ChildHistory then) {
        return then.reviews().held().stream()
                .filter(r -> r.type() == ReviewType.PERMANENCY_REVIEW)
                .map(ProgressReviewRecorded::occurredOn)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
