package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A review was recorded in error and did not take place (R132). Voidings are recorded as
 * {@link permanency.events.records.RecordVoided} now; these are still read.
 *
 * @param occurredOn the day of the review that was not
 */
@StoredAs("review.ProgressReviewVoided")
public record ProgressReviewVoided(
        ChildId childId, RecordId recordId, RecordId reviewId, LocalDate occurredOn, String reason)
        implements ReviewEvent {

    @Override
    public RecordId about() {
        return reviewId;
    }
}
