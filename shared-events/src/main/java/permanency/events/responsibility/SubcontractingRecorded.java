package permanency.events.responsibility;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A provider had another organisation do part of its work from that day; it keeps case responsibility (R22).
 *
 * @param provider that subcontracts
 * @param subcontractor name of the other organisation
 * @param service what it does
 * @param until the last day; null when it is open
 */
@StoredAs("responsibility.SubcontractingRecorded")
public record SubcontractingRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        ProviderId provider,
        String subcontractor,
        String service,
        LocalDate until)
        implements ResponsibilityEvent {}
