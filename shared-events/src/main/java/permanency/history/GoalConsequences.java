package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.history.Goals.GoalPeriod;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter goal: what follows when a target date ends. */
public final class GoalConsequences {

    public static final Clause R9 = clause(
            "R9",
            "When the target date of a current goal ends without an approved extension, reviews are due at the heightened frequency.");

    private GoalConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.goals().periods().stream()
                .filter(goal -> isPassed(goal, history))
                .flatMap(goal -> passed(goal, history));
    }

    /** The goal was current when the target date ended, also if permanency was achieved the day after. */
    private static boolean isPassed(GoalPeriod goal, ChildHistory history) {
        return goal.targetOn() != null
                && (goal.until() == null || goal.until().isAfter(goal.targetOn()))
                && !history.registration().hasLeftBy(goal.targetOn())
                && !isExtended(goal, history);
    }

    private static boolean isExtended(GoalPeriod goal, ChildHistory history) {
        return TwoYearWindow.extensions(goal, history.asAt(goal.targetOn()))
                .findAny()
                .isPresent();
    }

    private static Stream<Consequence> passed(GoalPeriod goal, ChildHistory history) {
        var childId = history.inOrder().get(0).childId();
        var day = goal.targetOn().plusDays(1);
        return Stream.of(
                new TwoYearTargetPassed(childId, day, goal.setBy(), goal.goal(), goal.targetOn()),
                new ComplianceExceptionOpened(
                        childId,
                        day,
                        R9.number(),
                        goal.setBy(),
                        "The target date passed, and no extension was approved."));
    }
}
