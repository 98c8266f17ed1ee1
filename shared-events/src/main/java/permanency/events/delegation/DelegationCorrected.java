package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * An entry of the register was wrong: what it should have said follows at once, whole, under the same id (R132). An end
 * that was set to it stays, and so does what was decided under it (R77).
 *
 * @param district null in the state-wide register
 * @param entryId of the correction
 * @param occurredOn the first day of the entry, as it was
 */
@StoredAs("delegation.DelegationCorrected")
public record DelegationCorrected(
        DistrictId district, RecordId entryId, LocalDate occurredOn, RecordId corrects, String reason)
        implements DelegationEvent {}
