package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** An entry of the register holds no longer from that day on. What was decided under it stands (R77). */
@StoredAs("delegation.DelegationEnded")
public record DelegationEnded(DistrictId district, RecordId entryId, LocalDate occurredOn, String reason)
        implements DelegationEvent {}
