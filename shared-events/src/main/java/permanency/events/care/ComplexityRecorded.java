package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * As of that day it was complex to bring permanency forward.
 *
 * @param note what makes it so, without names and health details
 */
@StoredAs("care.ComplexityRecorded")
public record ComplexityRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, String note)
        implements CareEvent {}
