package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.review.CohortFindingRecorded;

/** What a cohort review found of one of the children it looked at, in the minimum data set. */
record ExtractedCohortReview(
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        UploadPart upload,
        CorrectionPart correction,

        @Element(
                value = "The cohort review, which all children of the cohort share",
                values = "UUID",
                source = "cohort review, R60")
        String cohortReviewId,

        @Element(value = "Day of the cohort review", source = "cohort review, R60")
        LocalDate heldOn,

        @Element(value = "Who did it: subject of the token", source = "cohort review, R60")
        String coordinator,

        CohortPart cohort,

        @Element(value = "Whether a formal consultation is needed", source = "cohort review, R60")
        Boolean consultationNeeded,

        @Element(value = "Why, or why not", source = "cohort review, R60", onRequest = true)
        String reason)
        implements Extracted {

    static ExtractedCohortReview of(StoredRecord stored) {
        var event = stored.as(CohortFindingRecorded.class);
        return new ExtractedCohortReview(
                stored.recorded(),
                stored.child(),
                stored.standing(),
                stored.upload(),
                stored.correction(),
                Texts.id(event.cohortReviewId()),
                event.occurredOn(),
                event.coordinator(),
                stored.cohort(),
                event.consultationNeeded(),
                event.reason());
    }
}
