package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * On that day the Court gave leave on an application under section 90 to vary or end a care order.
 *
 * @param legalActionId the application, if it was recorded; may be null
 */
@StoredAs("care.LeaveToVaryGranted")
public record LeaveToVaryGranted(ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId legalActionId)
        implements CareEvent {}
