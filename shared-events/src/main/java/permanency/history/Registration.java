package permanency.history;

import java.time.LocalDate;
import java.util.Optional;
import permanency.events.DistrictId;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildProfile;
import permanency.events.child.ChildProfileRecorded;
import permanency.events.child.ChildRegistered;
import permanency.events.child.RegistrationEvent;

/**
 * Chapter child: all null until registered.
 *
 * @param district the latest one
 * @param profile null until recorded
 * @param closedOn null while the case is open; {@code closedBecause} likewise
 */
public record Registration(
        LocalDate registeredOn,
        LocalDate dateOfBirth,
        DistrictId district,
        ChildProfile profile,
        LocalDate closedOn,
        CaseClosingReason closedBecause) {

    static final Registration EMPTY = new Registration(null, null, null, null, null, null);

    Registration apply(RegistrationEvent event) {
        if (event instanceof ChildRegistered e) {
            return new Registration(e.occurredOn(), e.dateOfBirth(), e.district(), profile, closedOn, closedBecause);
        } else if (event instanceof ChildProfileRecorded e) {
            return new Registration(registeredOn, dateOfBirth, district, e.profile(), closedOn, closedBecause);
        } else if (event instanceof ChildMovedDistrict e) {
            return new Registration(registeredOn, dateOfBirth, e.to(), profile, closedOn, closedBecause);
        } else if (event instanceof CaseClosed e) {
            return new Registration(registeredOn, dateOfBirth, district, profile, e.occurredOn(), e.reason());
        }
        throw new NotFolded(event);
    }

    /** False while nothing was said of it (R68). */
    public boolean isCulturallyDiverse() {
        return profile != null && profile.culturallyDiverse();
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** The eighteenth birthday; of a child born on 29 February the last day of that month. */
    public Optional<LocalDate> turns18On() {
        return Optional.ofNullable(dateOfBirth).map(birth -> birth.plusYears(18));
    }

    /** Whether, by the end of the day, the child had turned 18 or the case was closed (R11, A34). */
    public boolean hasLeftBy(LocalDate day) {
        return isClosed() && !day.isBefore(closedOn)
                || turns18On().filter(birthday -> !day.isBefore(birthday)).isPresent();
    }
}
