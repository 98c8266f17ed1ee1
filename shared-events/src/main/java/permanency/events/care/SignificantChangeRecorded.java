package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Circumstances changed significantly on that day.
 *
 * @param note says more where the reason is OTHER, without names and health details; may be null
 */
@StoredAs("care.SignificantChangeRecorded")
public record SignificantChangeRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        SignificantChangeReason reason,
        ConcernedPerson concerns,
        String note)
        implements CareEvent {}
