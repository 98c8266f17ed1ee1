package permanency.events.records;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Something in ChildStory is wrong, and somebody was asked to fix it (R128).
 *
 * @param occurredOn the day on which they were asked
 */
@StoredAs("records.RecordingIssueRaised")
public record RecordingIssueRaised(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordingIssue issue, Party raisedBy)
        implements RecordKeepingEvent {}
