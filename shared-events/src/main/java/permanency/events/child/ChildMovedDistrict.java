package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** From that day on another district of DCJ is responsible for the child. */
@StoredAs("child.ChildMovedDistrict")
public record ChildMovedDistrict(ChildId childId, RecordId recordId, LocalDate occurredOn, DistrictId to)
        implements RegistrationEvent {}
