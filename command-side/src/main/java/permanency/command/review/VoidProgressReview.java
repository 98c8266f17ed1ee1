package permanency.command.review;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/** A coordinator says that a review was recorded in error and did not take place. */
public record VoidProgressReview(@TargetAggregateIdentifier ChildId childId, RecordId reviewId, String correctionReason)
        implements ChildCommand {}
