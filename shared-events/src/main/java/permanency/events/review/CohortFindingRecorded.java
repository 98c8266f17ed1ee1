package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A cohort review looked at the child (R60), and may have found that it needs a formal consultation (R33).
 *
 * @param cohortReviewId shared by all children of the cohort
 */
@StoredAs("review.CohortFindingRecorded")
public record CohortFindingRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId cohortReviewId,
        boolean consultationNeeded,
        String reason,
        String coordinator)
        implements ReviewEvent {}
