package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.PermanencyOutcome;
import permanency.events.records.RecordSealed;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter records: what an adoption order seals. */
public final class SealingConsequences {

    public static final Clause R142 = clause(
            "R142",
            "After an adoption order the history is sealed: only named positions go on with it, with a reason.");

    private SealingConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(PermanencyAchieved.class::isInstance)
                .map(PermanencyAchieved.class::cast)
                .filter(achieved -> achieved.outcome() == PermanencyOutcome.ADOPTION)
                .limit(1)
                .map(achieved -> new RecordSealed(achieved.childId(), achieved.occurredOn(), achieved.recordId()));
    }

    public static boolean isSealed(ChildHistory history) {
        return history.consequences().byKey().containsKey(RecordSealed.KEY);
    }
}
