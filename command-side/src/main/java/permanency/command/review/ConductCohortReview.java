package permanency.command.review;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.events.RecordId;
import permanency.events.review.CohortFinding;

/** A coordinator has looked across a group of children in long term care. */
public record ConductCohortReview(
        RecordId cohortReviewId, LocalDate heldOn, String cohort, String criteria, List<CohortFinding> findings) {

    @TargetAggregateIdentifier
    public String stream() {
        return CohortReview.streamOf(cohortReviewId);
    }
}
