package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Whom a record is about wants something said beside it. The record stays as it is (R144).
 *
 * @param annotated the record
 * @param whose words they are; nobody is named
 */
@StoredAs("records.RecordAnnotated")
public record RecordAnnotated(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId annotated,
        WhoseWords whose,
        String words,
        Party recordedBy)
        implements NoteOnRecord {

    @Override
    public RecordId about() {
        return annotated;
    }
}
