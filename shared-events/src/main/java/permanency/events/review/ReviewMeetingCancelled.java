package permanency.events.review;

import java.time.LocalDate;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The meeting will not take place; no due date moves (R62). */
@StoredAs("review.ReviewMeetingCancelled")
public record ReviewMeetingCancelled(
        RecordId meetingId, RecordId recordId, LocalDate occurredOn, String reason, Party coordinator)
        implements ReviewMeetingEvent {}
