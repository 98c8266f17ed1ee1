package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.care.CareEvent;
import permanency.events.care.CareExitReason;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.ExitFromCareRecorded;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter care: whether the goal fits when a child enters or leaves care. Either is a fact, whatever it breaks. */
public final class CareConsequences {

    public static final Clause R4 =
            clause("R4", "Out of care only family preservation fits; in care any other goal does.");

    private CareConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.care().recorded().stream()
                .filter(CareConsequences::changesCareStatus)
                .filter(fact -> !goalFits(history.asAt(fact.occurredOn())))
                .map(fact -> goalDoesNotFit(fact, history));
    }

    /** Whoever turns 18 leaves the program with care (R11). */
    private static boolean changesCareStatus(CareEvent fact) {
        return fact instanceof EntryToCareRecorded
                || fact instanceof ExitFromCareRecorded exit && exit.reason() != CareExitReason.TURNING_18;
    }

    private static boolean goalFits(ChildHistory then) {
        var goal = then.goals().current();
        return goal.isEmpty()
                || then.registration().isClosed()
                || then.care().fits(goal.get().goal());
    }

    private static ComplianceExceptionOpened goalDoesNotFit(CareEvent fact, ChildHistory history) {
        var goal =
                history.asAt(fact.occurredOn()).goals().current().orElseThrow().goal();
        var happened = fact instanceof EntryToCareRecorded ? "entered" : "left";
        return new ComplianceExceptionOpened(
                fact.childId(),
                fact.occurredOn(),
                R4.number(),
                fact.recordId(),
                "The child " + happened + " care with the goal " + goal + ".");
    }
}
