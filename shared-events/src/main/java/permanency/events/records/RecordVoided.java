package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A record was made in error: what was recorded under its id never was so (R132).
 *
 * @param recordId of the voiding
 * @param occurredOn the day of the record that was wrong
 * @param voids the record
 */
@StoredAs("records.RecordVoided")
public record RecordVoided(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId voids, String reason, Party voidedBy)
        implements RecordsEvent {

    @Override
    public RecordId about() {
        return voids;
    }
}
