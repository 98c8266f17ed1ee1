package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * From {@code occurredOn} on the copy of a review is outstanding (R52), until it is given. One that was given late stays
 * so.
 *
 * @param provider who managed the case on the day of the review
 * @param coordinator who documented the review
 * @param ruleVersion of the time allowed
 * @param until the day on which the copy was given; null while it is outstanding
 */
@StoredAs(value = "review.ReviewCopyOutstanding", revision = "2")
public record ReviewCopyOutstanding(
        ChildId childId,
        LocalDate occurredOn,
        RecordId reviewId,
        ProviderId provider,
        String coordinator,
        String ruleVersion,
        LocalDate until)
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
