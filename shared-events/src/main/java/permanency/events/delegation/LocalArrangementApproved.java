package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A position other than Manager Casework may decide goal changes in the district (R72).
 *
 * @param lastDay the last day on which it holds; null when open
 * @param minimumGrade the lowest grade that may; null in what was written before it was asked for, where the settings
 *     tell it
 * @param instrument the paper that approved it
 */
@StoredAs(value = "delegation.LocalArrangementApproved", revision = "2")
public record LocalArrangementApproved(
        DistrictId district,
        RecordId entryId,
        LocalDate occurredOn,
        LocalDate lastDay,
        ArrangementKind kind,
        Position position,
        Grade minimumGrade,
        DelegationScope scope,
        String instrument)
        implements DelegationEvent {}
