package permanency.command.review;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import permanency.events.RecordId;
import permanency.events.review.ReviewMeetingEvent;

/** Reads and folds the meeting's small stream each time, so that a decision is right on any node and any store. */
@Component
class StoredMeetings implements Meetings {

    private final EventStore events;

    StoredMeetings(EventStore events) {
        this.events = events;
    }

    @Override
    public Meeting find(RecordId meetingId) {
        return events.readEvents(ReviewMeeting.streamOf(meetingId))
                .asStream()
                .map(message -> (ReviewMeetingEvent) message.getPayload())
                .reduce(Meeting.NONE, Meeting::apply, (first, second) -> second);
    }
}
