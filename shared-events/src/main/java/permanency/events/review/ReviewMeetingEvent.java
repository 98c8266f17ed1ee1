package permanency.events.review;

import java.time.LocalDate;
import permanency.events.RecordId;

/** What happened to a meeting of a coordinator with a provider; the reviews stand in the histories of the children. */
public sealed interface ReviewMeetingEvent
        permits ReviewMeetingConvened, ReviewMeetingPostponed, ReviewMeetingCancelled, ReviewMeetingHeld {

    RecordId meetingId();

    LocalDate occurredOn();
}
