package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * An entry of the register holds no longer from that day on. What was decided under it stands (R77).
 *
 * @param district null in the state-wide register, which revision 1 knew nothing of
 */
@StoredAs(value = "delegation.DelegationEnded", revision = "2")
public record DelegationEnded(DistrictId district, RecordId entryId, LocalDate occurredOn, String reason)
        implements DelegationEvent {}
