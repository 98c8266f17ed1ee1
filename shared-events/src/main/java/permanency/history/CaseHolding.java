package permanency.history;

import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildRegistered;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.reference.Reference;

/** Who manages the case now, so that a reader who must know needs no rule. */
final class CaseHolding {

    private CaseHolding() {}

    static Stream<CaseHeld> of(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(CaseHolding::movesTheCase)
                .reduce((earlier, later) -> later)
                .map(last -> held(last, history))
                .stream();
    }

    private static boolean movesTheCase(ChildEvent fact) {
        return fact instanceof ChildRegistered
                || fact instanceof ChildMovedDistrict
                || fact instanceof CaseResponsibilityTransferred;
    }

    private static CaseHeld held(ChildEvent last, ChildHistory history) {
        var responsibility = history.responsibility();
        return new CaseHeld(
                last.childId(),
                last.occurredOn(),
                responsibility.holder(),
                responsibility.since(),
                history.registration().district());
    }
}
