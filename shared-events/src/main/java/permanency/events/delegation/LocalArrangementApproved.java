package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A position other than Manager Casework may decide goal changes in the district (R72).
 *
 * @param lastDay the last day on which it holds; null when open
 * @param instrument the paper that approved it
 */
@StoredAs("delegation.LocalArrangementApproved")
public record LocalArrangementApproved(
        DistrictId district,
        RecordId entryId,
        LocalDate occurredOn,
        LocalDate lastDay,
        Position position,
        DelegationScope scope,
        String instrument)
        implements DelegationEvent {}
