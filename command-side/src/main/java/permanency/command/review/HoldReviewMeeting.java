package permanency.command.review;

import java.time.LocalDate;
import permanency.events.RecordId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The meeting took place. */
public record HoldReviewMeeting(RecordId meetingId, LocalDate heldOn) implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
