package permanency.events.review;

import java.time.LocalDate;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The meeting took place.
 *
 * @param recordId the same in a correction, which takes the place of what was said before
 * @param correctionReason null unless this corrects the day (R132)
 */
@StoredAs("review.ReviewMeetingHeld")
public record ReviewMeetingHeld(
        RecordId meetingId, RecordId recordId, LocalDate occurredOn, Party coordinator, String correctionReason)
        implements ReviewMeetingEvent {}
