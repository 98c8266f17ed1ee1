package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * An entry of the register was made in error (R132). What was decided under it stands (R77).
 *
 * @param district null in the state-wide register
 * @param entryId of the voiding
 * @param occurredOn the first day of the entry
 */
@StoredAs("delegation.DelegationVoided")
public record DelegationVoided(
        DistrictId district, RecordId entryId, LocalDate occurredOn, RecordId voids, String reason)
        implements DelegationEvent {}
