package permanency.history;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.child.ChildRegistered;
import permanency.events.child.RegistrationEvent;

/**
 * Chapter child: all null until registered.
 *
 * @param closedOn null while the case is open; {@code closedBecause} likewise
 */
public record Registration(
        LocalDate registeredOn,
        LocalDate dateOfBirth,
        DistrictId district,
        LocalDate closedOn,
        CaseClosingReason closedBecause) {

    static final Registration EMPTY = new Registration(null, null, null, null, null);

    Registration apply(RegistrationEvent event) {
        if (event instanceof ChildRegistered e) {
            return new Registration(e.occurredOn(), e.dateOfBirth(), e.district(), null, null);
        } else if (event instanceof CaseClosed e) {
            return new Registration(registeredOn, dateOfBirth, district, e.occurredOn(), e.reason());
        }
        throw new NotFolded(event);
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
