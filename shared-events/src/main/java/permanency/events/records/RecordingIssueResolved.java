package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Who was asked to fix a recording issue reports that it is fixed (R128).
 *
 * @param occurredOn the day on which it was fixed
 */
@StoredAs("records.RecordingIssueResolved")
public record RecordingIssueResolved(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId issueId, String fix, Party resolvedBy)
        implements RecordKeepingEvent {

    @Override
    public RecordId about() {
        return issueId;
    }
}
