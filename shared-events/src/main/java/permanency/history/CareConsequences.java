package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.care.CareEvent;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.goal.CasePlanGoal;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.history.Goals.GoalPeriod;
import permanency.policy.Clause;
import permanency.reference.Reference;

/**
 * Chapter care: whether the goal fits when a child enters or leaves care, which is a fact whatever it breaks, and whether
 * the care that a goal was set for still stands.
 */
public final class CareConsequences {

    public static final Clause R4 =
            clause("R4", "Out of care only family preservation fits; in care any other goal does.");

    private CareConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return Stream.concat(
                moves(history).filter(fact -> !goalFits(fact, history)).map(fact -> movedUnfit(fact, history)),
                history.goals().periods().stream()
                        .filter(goal -> !fitsWhenSet(goal, history))
                        .map(goal -> setUnfit(goal, history)));
    }

    /** Whoever turns 18 leaves the program with care (R11). */
    private static Stream<CareEvent> moves(ChildHistory history) {
        return history.care().recorded().stream()
                .filter(fact -> fact instanceof EntryToCareRecorded
                        || fact instanceof ExitFromCareRecorded exit && exit.reason() != CareExitReason.TURNING_18);
    }

    /** In care there is a goal; a child who leaves care may have none, as one that was achieved is closed. */
    private static boolean goalFits(CareEvent move, ChildHistory history) {
        var then = history.asAt(move.occurredOn());
        return then.registration().isClosed()
                || goalOf(then).map(then.care()::fits).orElse(!then.care().isInCare());
    }

    /** A goal is set that fits; it does so no longer when the entry to care was voided or lies on another day by now. */
    private static boolean fitsWhenSet(GoalPeriod goal, ChildHistory history) {
        var then = history.asAt(goal.from());
        return goal.from().equals(goal.until())
                || then.registration().isClosed()
                || then.care().fits(goal.goal())
                || moves(history).anyMatch(move -> move.occurredOn().equals(goal.from()));
    }

    private static Optional<CasePlanGoal> goalOf(ChildHistory then) {
        return then.goals().current().map(GoalPeriod::goal);
    }

    private static Consequence movedUnfit(CareEvent move, ChildHistory history) {
        var happened = move instanceof EntryToCareRecorded ? "entered" : "left";
        var goal = goalOf(history.asAt(move.occurredOn())).map(g -> "with the goal " + g);
        return new ComplianceExceptionOpened(
                move.childId(),
                move.occurredOn(),
                R4.number(),
                move.recordId(),
                "The child " + happened + " care " + goal.orElse("without a goal") + ".");
    }

    private static Consequence setUnfit(GoalPeriod goal, ChildHistory history) {
        var where = goal.goal() == CasePlanGoal.FAMILY_PRESERVATION ? "in" : "out of";
        return new ComplianceExceptionOpened(
                history.inOrder().get(0).childId(),
                goal.from(),
                R4.number(),
                goal.setBy(),
                "The goal " + goal.goal() + " began while the child was " + where + " care.");
    }
}
