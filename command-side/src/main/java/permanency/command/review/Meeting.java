package permanency.command.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingEvent;
import permanency.events.review.ReviewMeetingHeld;
import permanency.events.review.ReviewMeetingPostponed;

/**
 * How a review meeting stands.
 *
 * @param plannedOn null while no day is set
 * @param heldOn null until it was held; {@code heldRecord}, under which that was recorded, likewise
 */
public record Meeting(
        List<ChildId> children,
        List<DistrictId> districts,
        LocalDate plannedOn,
        LocalDate heldOn,
        RecordId heldRecord,
        boolean cancelled) {

    /** One that nobody has convened. */
    public static final Meeting NONE = new Meeting(List.of(), List.of(), null, null, null, false);

    Meeting apply(ReviewMeetingEvent event) {
        if (event instanceof ReviewMeetingConvened e) {
            return new Meeting(e.children(), e.districts(), e.plannedOn(), null, null, false);
        } else if (event instanceof ReviewMeetingPostponed e) {
            return new Meeting(children, districts, e.plannedOn(), null, null, false);
        } else if (event instanceof ReviewMeetingHeld e) {
            return new Meeting(children, districts, plannedOn, e.occurredOn(), e.recordId(), false);
        }
        return new Meeting(children, districts, null, null, null, true);
    }

    boolean isConvened() {
        return !children.isEmpty();
    }

    boolean isAbout(ChildId childId) {
        return children.contains(childId);
    }

    boolean wasHeldOn(LocalDate day) {
        return day.equals(heldOn);
    }

    boolean isOpen() {
        return heldOn == null && !cancelled;
    }
}
