package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.RecordId;

/** The meeting took place. */
public record HoldReviewMeeting(RecordId meetingId, LocalDate heldOn) implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
