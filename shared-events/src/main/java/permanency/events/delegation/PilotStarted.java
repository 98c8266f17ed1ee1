package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Permanency Coordinators of the district may decide goal changes of children whom a provider manages (R73).
 *
 * @param lastDay the last day on which it holds; null when open
 * @param instrument the paper that approved it
 */
@StoredAs("delegation.PilotStarted")
public record PilotStarted(
        DistrictId district, RecordId entryId, LocalDate occurredOn, LocalDate lastDay, String instrument)
        implements DelegationEvent {}
