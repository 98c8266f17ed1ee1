package permanency.events.delegation;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Permanency Coordinators of the district may decide goal changes of children whom a provider manages (R73).
 *
 * @param lastDay the last day on which it holds; null when open
 * @param minimumGrade the lowest grade that may; null in what was written before it was asked for, where the settings
 *     tell it
 * @param instrument the paper that approved it
 */
@StoredAs(value = "delegation.PilotStarted", revision = "2")
public record PilotStarted(
        DistrictId district,
        RecordId entryId,
        LocalDate occurredOn,
        LocalDate lastDay,
        Grade minimumGrade,
        String instrument)
        implements DelegationEvent {}
