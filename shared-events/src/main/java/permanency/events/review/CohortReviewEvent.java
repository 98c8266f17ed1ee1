package permanency.events.review;

import java.time.LocalDate;
import permanency.events.RecordId;

/** What happened to a cohort review; what it found of a child stands in that child's history too. */
public sealed interface CohortReviewEvent permits CohortReviewRecorded {

    RecordId cohortReviewId();

    LocalDate occurredOn();
}
