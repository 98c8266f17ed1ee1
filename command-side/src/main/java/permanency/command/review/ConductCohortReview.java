package permanency.command.review;

import permanency.events.review.CohortFinding;
import java.util.List;
import java.time.LocalDate;
import permanency.events.RecordId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
/** A coordinator has looked across a group of children in long term care. */
public record ConductCohortReview(
        RecordId cohortReviewId, LocalDate heldOn, String cohort, String criteria, List<CohortFinding> findings) {

    @TargetAggregateIdentifier
    public String stream() {
        return CohortReview.streamOf(cohortReviewId);
    }
}
