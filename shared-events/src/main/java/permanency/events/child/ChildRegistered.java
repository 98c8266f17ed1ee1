package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A child came into the scope of the program. Until a transfer, DCJ has case responsibility (R16). */
@StoredAs("child.ChildRegistered")
public record ChildRegistered(
        ChildId childId, LocalDate occurredOn, LocalDate dateOfBirth, Sex sex, DistrictId district)
        implements RegistrationEvent {

    @Override
    public RecordId recordId() {
        return new RecordId(childId.value());
    }
}
