package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewReason;

/** A coordinator says what the record of a review should have said, as a whole. */
public record CorrectProgressReview(
        @TargetAggregateIdentifier ChildId childId,
        RecordId reviewId,
        LocalDate heldOn,
        ReviewReason reason,
        ProgressReview review,
        String correctionReason)
        implements ChildCommand {}
