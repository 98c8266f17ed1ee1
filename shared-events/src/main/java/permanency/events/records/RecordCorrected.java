package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A record was wrong: what was recorded under its id holds no longer. What it should have said follows at once, whole,
 * in events of its chapter under the same id, and takes its place (R132).
 *
 * @param recordId of the correction
 * @param occurredOn the day of the record that was wrong
 * @param corrects the record
 */
@StoredAs("records.RecordCorrected")
public record RecordCorrected(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId corrects, String reason, Party corrector)
        implements RecordsEvent {

    @Override
    public RecordId about() {
        return corrects;
    }
}
