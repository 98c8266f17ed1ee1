package permanency.query.child;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordSealed;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.projection.OfChild;

/**
 * A row of {@code read.child}.
 *
 * @param provider null while DCJ has case responsibility
 * @param responsibleSince null while no transfer was recorded
 */
record ChildRow(UUID childId, String district, String provider, LocalDate responsibleSince, boolean sealed)
        implements OfChild {

    static ChildRow of(UUID childId) {
        return new ChildRow(childId, null, null, null, false);
    }

    ChildRow apply(ChildEvent event) {
        if (event instanceof CaseHeld held) {
            var provider = held.holder().provider();
            return new ChildRow(
                    childId, held.district().code(), provider == null ? null : provider.value(), held.since(), sealed);
        }
        if (event instanceof ChildRegistered registered && district == null) {
            return new ChildRow(childId, registered.district().code(), provider, responsibleSince, sealed);
        }
        if (event instanceof CaseResponsibilityTransferred transferred && !isBeforeTheLatest(transferred)) {
            var to = transferred.to().provider();
            return new ChildRow(childId, district, to == null ? null : to.value(), transferred.occurredOn(), sealed);
        }
        if (event instanceof RecordSealed) {
            return sealed(true);
        }
        if (event instanceof ConsequenceWithdrawn withdrawn && withdrawn.key().equals(RecordSealed.KEY)) {
            return sealed(false);
        }
        return this;
    }

    private ChildRow sealed(boolean now) {
        return new ChildRow(childId, district, provider, responsibleSince, now);
    }

    /** Histories from before {@link CaseHeld} was recorded: a late transfer changes nothing. */
    private boolean isBeforeTheLatest(CaseResponsibilityTransferred transferred) {
        return responsibleSince != null && transferred.occurredOn().isBefore(responsibleSince);
    }
}
