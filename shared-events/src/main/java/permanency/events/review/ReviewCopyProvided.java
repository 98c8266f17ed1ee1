package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The provider was given its copy of a review (R51). */
@StoredAs("review.ReviewCopyProvided")
public record ReviewCopyProvided(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId reviewId,
        Participant recipient,
        Party providedBy)
        implements ReviewEvent {

    @Override
    public RecordId about() {
        return reviewId;
    }
}
