package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The child came into out-of-home care on that day. */
@StoredAs("care.EntryToCareRecorded")
public record EntryToCareRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, CareArrangement arrangement)
        implements CareEvent {}
