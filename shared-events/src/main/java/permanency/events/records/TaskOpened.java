package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.consultation.ConsultationTrigger;

/**
 * Something that happened asks somebody to do something.
 *
 * @param about the record that opened it
 * @param clause number of the rule, such as R30
 * @param trigger of the consultation asked for; null for other kinds
 */
@StoredAs("records.TaskOpened")
public record TaskOpened(
        ChildId childId,
        LocalDate occurredOn,
        TaskKind kind,
        RecordId about,
        String clause,
        ConsultationTrigger trigger)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return key(kind, about);
    }

    /** The key of the task of a kind that a record opens. */
    public static String key(TaskKind kind, RecordId about) {
        return "task " + kind + " " + about;
    }
}
