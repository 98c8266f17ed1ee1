package permanency.command.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingEvent;
import permanency.events.review.ReviewMeetingHeld;
import permanency.events.review.ReviewMeetingPostponed;

/**
 * How a review meeting stands.
 *
 * @param provider with whom it is
 * @param plannedOn null while no day is set
 * @param heldOn null until it was held; {@code heldRecord}, under which that was recorded, likewise
 */
public record Meeting(
        List<ChildId> children,
        List<DistrictId> districts,
        ProviderId provider,
        LocalDate plannedOn,
        LocalDate heldOn,
        RecordId heldRecord,
        boolean cancelled) {

    /** One that nobody has convened. */
    public static final Meeting NONE = new Meeting(List.of(), List.of(), null, null, null, null, false);

    Meeting apply(ReviewMeetingEvent event) {
        if (event instanceof ReviewMeetingConvened e) {
            return new Meeting(e.children(), e.districts(), e.provider(), e.plannedOn(), null, null, false);
        } else if (event instanceof ReviewMeetingPostponed e) {
            return new Meeting(children, districts, provider, e.plannedOn(), null, null, false);
        } else if (event instanceof ReviewMeetingHeld e) {
            return new Meeting(children, districts, provider, plannedOn, e.occurredOn(), e.recordId(), false);
        }
        return new Meeting(children, districts, provider, null, null, null, true);
    }

    boolean isConvened() {
        return !children.isEmpty();
    }

    boolean isAbout(ChildId childId) {
        return children.contains(childId);
    }

    boolean isWith(CaseHolder holder) {
        return provider.equals(holder.provider());
    }

    boolean wasHeldOn(LocalDate day) {
        return day.equals(heldOn);
    }

    boolean isOpen() {
        return heldOn == null && !cancelled;
    }
}
