package permanency.command.review;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.RecordId;

/**
 * What a cohort review found of one child.
 *
 * @param cohortReviewId null in a correction, which leaves it as it was
 */
public record RecordCohortFinding(
        @TargetAggregateIdentifier ChildId childId,
        RecordId cohortReviewId,
        LocalDate heldOn,
        boolean consultationNeeded,
        String reason)
        implements ChildCommand {}
