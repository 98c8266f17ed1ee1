package permanency.command.review;

import permanency.events.RecordId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The meeting will not take place. */
public record CancelReviewMeeting(RecordId meetingId, String reason) implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
