package permanency.query.child;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.ProviderId;
import permanency.events.child.ChildRegistered;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordSealed;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.projection.OfChild;

/**
 * A row of {@code read.child}.
 *
 * @param bornOn null when it was not said at the registration, the only event that says it
 * @param provider null while DCJ has case responsibility
 * @param responsibleSince null while no transfer was recorded
 */
record ChildRow(
        UUID childId, LocalDate bornOn, String district, String provider, LocalDate responsibleSince, boolean sealed)
        implements OfChild {

    static ChildRow of(UUID childId) {
        return new ChildRow(childId, null, null, null, null, false);
    }

    ChildRow apply(ChildEvent event) {
        if (event instanceof CaseHeld held) {
            return held(held.district().code(), held.holder().provider(), held.since());
        }
        if (event instanceof ChildRegistered registered) {
            var first = district == null ? registered.district().code() : district;
            return new ChildRow(childId, registered.dateOfBirth(), first, provider, responsibleSince, sealed);
        }
        if (event instanceof CaseResponsibilityTransferred transferred && !isBeforeTheLatest(transferred)) {
            return held(district, transferred.to().provider(), transferred.occurredOn());
        }
        if (event instanceof RecordSealed) {
            return sealed(true);
        }
        if (event instanceof ConsequenceWithdrawn withdrawn && withdrawn.key().equals(RecordSealed.KEY)) {
            return sealed(false);
        }
        return this;
    }

    private ChildRow held(String in, ProviderId by, LocalDate since) {
        return new ChildRow(childId, bornOn, in, by == null ? null : by.value(), since, sealed);
    }

    private ChildRow sealed(boolean now) {
        return new ChildRow(childId, bornOn, district, provider, responsibleSince, now);
    }

    /** Histories from before {@link CaseHeld} was recorded: a late transfer changes nothing. */
    private boolean isBeforeTheLatest(CaseResponsibilityTransferred transferred) {
        return responsibleSince != null && transferred.occurredOn().isBefore(responsibleSince);
    }
}
