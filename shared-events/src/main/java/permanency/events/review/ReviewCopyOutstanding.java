package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * From {@code occurredOn} on the copy of a review is outstanding (R52), until it is recorded.
 *
 * @param provider who managed the case on the day of the review
 * @param coordinator who documented the review
 * @param ruleVersion of the time allowed
 */
@StoredAs("review.ReviewCopyOutstanding")
public record ReviewCopyOutstanding(
        ChildId childId,
        LocalDate occurredOn,
        RecordId reviewId,
        ProviderId provider,
        String coordinator,
        String ruleVersion)
        implements ReviewEvent, Consequence {

    @Override
    public String key() {
        return "copy outstanding " + reviewId;
    }

    @Override
    public RecordId about() {
        return reviewId;
    }
}
