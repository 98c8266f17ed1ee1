package permanency.events.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A coordinator called a meeting with one provider about several children (R49).
 *
 * @param districts of the children
 */
@StoredAs("review.ReviewMeetingConvened")
public record ReviewMeetingConvened(
        RecordId meetingId,
        LocalDate occurredOn,
        LocalDate plannedOn,
        ProviderId provider,
        List<ChildId> children,
        List<DistrictId> districts,
        Party coordinator)
        implements ReviewMeetingEvent {

    public ReviewMeetingConvened {
        children = List.copyOf(children);
        districts = List.copyOf(districts);
    }
}
