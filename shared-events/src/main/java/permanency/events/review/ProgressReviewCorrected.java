package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The record of a review was wrong; this is the whole of what it should have said (R132). Corrections are recorded as
 * {@link permanency.events.records.RecordCorrected} now; these are still read.
 *
 * @param occurredOn the day on which the review was held, as corrected
 * @param recordId of the correction
 * @param reviewId the review it corrects
 * @param type by who managed the case on that day, as known now; null in the earliest, which left it as it was
 */
@StoredAs(value = "review.ProgressReviewCorrected", revision = "2")
public record ProgressReviewCorrected(
        ChildId childId,
        RecordId recordId,
        RecordId reviewId,
        LocalDate occurredOn,
        ReviewType type,
        ReviewReason reason,
        String coordinator,
        boolean incompleteParticipation,
        ProgressReview review,
        String correctionReason)
        implements ReviewEvent {

    @Override
    public RecordId about() {
        return reviewId;
    }

    /** The review as it stands after the correction. */
    public ProgressReviewRecorded applyTo(ProgressReviewRecorded wrong) {
        return new ProgressReviewRecorded(
                childId,
                reviewId,
                occurredOn,
                wrong.meetingId(),
                type == null ? wrong.type() : type,
                reason,
                wrong.dueOn(),
                wrong.coordinator(),
                incompleteParticipation,
                review,
                wrong.documentedOn());
    }
}
