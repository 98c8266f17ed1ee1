package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/**
 * A coordinator documents a review that was held.
 *
 * @param meetingId shared by the reviews of one meeting; null for a meeting about this child alone
 * @param type a permanency review when null
 */
public record ConductProgressReview(
        @TargetAggregateIdentifier ChildId childId,
        LocalDate heldOn,
        RecordId meetingId,
        ReviewType type,
        ReviewReason reason,
        ProgressReview review)
        implements ChildCommand {}
