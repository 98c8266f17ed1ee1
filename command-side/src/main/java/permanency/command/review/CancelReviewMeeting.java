package permanency.command.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.RecordId;

/** The meeting will not take place. */
public record CancelReviewMeeting(RecordId meetingId, String reason) implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
