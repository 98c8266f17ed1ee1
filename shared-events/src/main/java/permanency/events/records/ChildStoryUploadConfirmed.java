package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A record was uploaded to ChildStory (R129).
 *
 * @param uploaded the consultation, review or other discussion
 * @param reference under which ChildStory has it
 */
@StoredAs("records.ChildStoryUploadConfirmed")
public record ChildStoryUploadConfirmed(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId uploaded, String reference)
        implements NoteOnRecord {

    @Override
    public RecordId about() {
        return uploaded;
    }
}
