package permanency.history;

import static permanency.policy.Clause.partly;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter care: what follows from facts, which are stored whatever they break. */
public final class CareConsequences {

    public static final Clause R4 =
            partly("R4", "Out of care only family preservation fits; in care any other goal does.", "leaving care");

    private CareConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(EntryToCareRecorded.class::isInstance)
                .map(EntryToCareRecorded.class::cast)
                .filter(entry -> !goalFits(entry, history))
                .map(CareConsequences::goalDoesNotFit);
    }

    /** The goal that was current when the child entered care. */
    private static boolean goalFits(EntryToCareRecorded entry, ChildHistory history) {
        var goal = history.asAt(entry.occurredOn()).goals().current();
        return goal.isEmpty()
                || history.asAt(entry.occurredOn()).care().fits(goal.get().goal());
    }

    private static ComplianceExceptionOpened goalDoesNotFit(EntryToCareRecorded entry) {
        return new ComplianceExceptionOpened(
                entry.childId(),
                entry.occurredOn(),
                R4.number(),
                entry.recordId(),
                "The child entered care with the goal family preservation.");
    }
}
