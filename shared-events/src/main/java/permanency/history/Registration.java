package permanency.history;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.child.ChildRegistered;
import permanency.events.child.RegistrationEvent;

/** Chapter child: all null until registered. */
public record Registration(LocalDate registeredOn, LocalDate dateOfBirth, DistrictId district) {

    static final Registration EMPTY = new Registration(null, null, null);

    Registration apply(RegistrationEvent event) {
        if (event instanceof ChildRegistered e) {
            return new Registration(e.occurredOn(), e.dateOfBirth(), e.district());
        }
        throw new NotFolded(event);
    }
}
