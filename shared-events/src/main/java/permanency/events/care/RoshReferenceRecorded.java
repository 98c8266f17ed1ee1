package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A report of risk of significant harm was received on that day. Nothing else of it is kept (R32).
 *
 * @param reference number of the report
 */
@StoredAs("care.RoshReferenceRecorded")
public record RoshReferenceRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, String reference)
        implements CareEvent {}
