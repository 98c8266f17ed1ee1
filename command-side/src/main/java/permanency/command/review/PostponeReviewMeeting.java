package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.RecordId;

/** The meeting is put off; {@code plannedOn} is null while no other day is set. */
public record PostponeReviewMeeting(RecordId meetingId, LocalDate plannedOn, String reason)
        implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
