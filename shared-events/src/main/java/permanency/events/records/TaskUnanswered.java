package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A task was open longer than it may be.
 *
 * @param occurredOn the first day on which it counts as unanswered
 * @param about the record that opened the task
 */
@StoredAs("records.TaskUnanswered")
public record TaskUnanswered(ChildId childId, LocalDate occurredOn, TaskKind kind, RecordId about)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return "task unanswered " + kind + " " + about;
    }
}
