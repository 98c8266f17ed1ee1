package permanency.command.review;

import permanency.events.RecordId;

/** Gives a review meeting as it stands at the moment of decision. */
@FunctionalInterface
public interface Meetings {

    /** {@link Meeting#NONE} when nobody has convened it. */
    Meeting find(RecordId meetingId);
}
