package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A progress review was held and documented.
 *
 * @param occurredOn the day it was held
 * @param meetingId shared by the reviews of one meeting (R49)
 * @param dueOn the date it was due on as computed then; null when none was due
 * @param coordinator subject of the coordinator who documented it (R50)
 * @param incompleteParticipation whether provider or evidence were missing (R53)
 * @param documentedOn the day it was first recorded; in revision 1 the day it was held stands in
 */
@StoredAs(value = "review.ProgressReviewRecorded", revision = "2")
public record ProgressReviewRecorded(
        ChildId childId,
        RecordId reviewId,
        LocalDate occurredOn,
        RecordId meetingId,
        ReviewType type,
        ReviewReason reason,
        LocalDate dueOn,
        String coordinator,
        boolean incompleteParticipation,
        ProgressReview review,
        LocalDate documentedOn)
        implements ReviewEvent {

    @Override
    public RecordId recordId() {
        return reviewId;
    }
}
