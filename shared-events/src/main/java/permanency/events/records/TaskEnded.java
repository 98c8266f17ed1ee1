package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * What a task asked for was done, or it fell away.
 *
 * @param about the record that opened the task
 * @param by the record that ended it; null when the child turned 18
 */
@StoredAs("records.TaskEnded")
public record TaskEnded(ChildId childId, LocalDate occurredOn, TaskKind kind, RecordId about, RecordId by)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return "task ended " + kind + " " + about;
    }
}
