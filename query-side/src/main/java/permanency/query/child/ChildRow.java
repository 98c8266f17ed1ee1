package permanency.query.child;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildRegistered;
import permanency.events.responsibility.CaseResponsibilityTransferred;

/**
 * A row of {@code read.child}.
 *
 * @param provider null while DCJ has case responsibility
 * @param responsibleSince null while no transfer was recorded
 */
record ChildRow(UUID childId, String district, String provider, LocalDate responsibleSince) {

    static ChildRow of(UUID childId) {
        return new ChildRow(childId, null, null, null);
    }

    /** A transfer that is recorded late, after one of a later day, changes nothing. */
    ChildRow apply(ChildEvent event) {
        if (event instanceof ChildRegistered registered) {
            return new ChildRow(childId, registered.district().code(), provider, responsibleSince);
        }
        if (event instanceof ChildMovedDistrict moved) {
            return new ChildRow(childId, moved.to().code(), provider, responsibleSince);
        }
        if (event instanceof CaseResponsibilityTransferred transferred && !isBeforeTheLatest(transferred)) {
            var to = transferred.to().provider();
            return new ChildRow(childId, district, to == null ? null : to.value(), transferred.occurredOn());
        }
        return this;
    }

    private boolean isBeforeTheLatest(CaseResponsibilityTransferred transferred) {
        return responsibleSince != null && transferred.occurredOn().isBefore(responsibleSince);
    }
}
