package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Somebody ended a task without what it asks for, and said why (R30).
 *
 * @param openedBy the record that opened the task
 */
@StoredAs("records.TaskDismissed")
public record TaskDismissed(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        TaskKind kind,
        RecordId openedBy,
        String reason,
        Party dismissedBy)
        implements RecordsEvent {}
