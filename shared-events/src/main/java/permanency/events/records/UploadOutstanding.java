package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A record is not in ChildStory yet (R129).
 *
 * @param occurredOn the day of the record
 * @param about the record
 * @param until the day on which it was uploaded; null while it is outstanding
 */
@StoredAs("records.UploadOutstanding")
public record UploadOutstanding(ChildId childId, LocalDate occurredOn, RecordId about, LocalDate until)
        implements RecordsEvent, Consequence {

    @Override
    public String key() {
        return "upload outstanding " + about;
    }
}
