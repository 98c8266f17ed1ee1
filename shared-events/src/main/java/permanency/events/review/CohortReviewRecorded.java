package permanency.events.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A coordinator looked across a group of children in long term care (R60).
 *
 * @param criteria by which the children were chosen
 * @param findings one for each child looked at
 */
@StoredAs("review.CohortReviewRecorded")
public record CohortReviewRecorded(
        RecordId cohortReviewId,
        LocalDate occurredOn,
        String cohort,
        String criteria,
        List<CohortFinding> findings,
        Party coordinator)
        implements CohortReviewEvent {

    public CohortReviewRecorded {
        findings = List.copyOf(findings);
    }
}
