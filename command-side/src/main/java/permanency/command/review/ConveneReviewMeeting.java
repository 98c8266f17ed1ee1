package permanency.command.review;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.RecordId;

/** A coordinator calls a meeting with one provider about several children. */
public record ConveneReviewMeeting(RecordId meetingId, LocalDate plannedOn, ProviderId provider, List<ChildId> children)
        implements ReviewMeetingCommand {

    @TargetAggregateIdentifier
    @Override
    public String stream() {
        return ReviewMeeting.streamOf(meetingId);
    }
}
