package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.RecordId;

/** The provider was given its copy of a review. */
public record ProvideReviewCopy(
        @TargetAggregateIdentifier ChildId childId, RecordId reviewId, LocalDate providedOn, Participant recipient)
        implements ChildCommand {}
