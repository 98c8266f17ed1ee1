package permanency.events.review;

import java.time.LocalDate;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The meeting was put off; no due date moves (R62).
 *
 * @param plannedOn null while no other day is set
 */
@StoredAs("review.ReviewMeetingPostponed")
public record ReviewMeetingPostponed(
        RecordId meetingId,
        RecordId recordId,
        LocalDate occurredOn,
        LocalDate plannedOn,
        String reason,
        Party coordinator)
        implements ReviewMeetingEvent {}
