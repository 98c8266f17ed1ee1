package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The child left out-of-home care on that day. */
@StoredAs("care.ExitFromCareRecorded")
public record ExitFromCareRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, CareExitReason reason)
        implements CareEvent {}
