package permanency.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.events.review.ChallengeWorkRecorded;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvent;
import permanency.events.review.ReviewEvidenceLodged;

/**
 * Chapter review: those held, in the order in which they were held; flags raised, challenges worked on and evidence
 * lodged between them; copies given; and what cohort reviews found.
 */
public record Reviews(
        List<ProgressReviewRecorded> held,
        List<HeightenedFrequencyStarted> raised,
        List<ChallengeWorkRecorded> challengeWork,
        List<ReviewEvidenceLodged> evidence,
        List<ReviewCopyProvided> copies,
        List<CohortFindingRecorded> cohortFindings) {

    static final Reviews EMPTY = new Reviews(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    Reviews apply(ReviewEvent event) {
        if (event instanceof ProgressReviewRecorded e) {
            return new Reviews(and(held, e), raised, challengeWork, evidence, copies, cohortFindings);
        } else if (event instanceof HeightenedFrequencyStarted e) {
            return new Reviews(held, and(raised, e), challengeWork, evidence, copies, cohortFindings);
        } else if (event instanceof ChallengeWorkRecorded e) {
            return new Reviews(held, raised, and(challengeWork, e), evidence, copies, cohortFindings);
        } else if (event instanceof ReviewEvidenceLodged e) {
            return new Reviews(held, raised, challengeWork, and(evidence, e), copies, cohortFindings);
        } else if (event instanceof ReviewCopyProvided e) {
            return new Reviews(held, raised, challengeWork, evidence, and(copies, e), cohortFindings);
        } else if (event instanceof CohortFindingRecorded e) {
            return new Reviews(held, raised, challengeWork, evidence, copies, and(cohortFindings, e));
        }
        throw new NotFolded(event);
    }

    public Optional<ProgressReviewRecorded> find(RecordId reviewId) {
        return held.stream().filter(r -> r.reviewId().equals(reviewId)).findFirst();
    }

    public Optional<ChallengeWorkRecorded> findWork(RecordId recordId) {
        return challengeWork.stream().filter(w -> w.recordId().equals(recordId)).findFirst();
    }

    public boolean hasEvidence(RecordId recordId) {
        return evidence.stream().anyMatch(e -> e.recordId().equals(recordId));
    }

    /** The day on which the provider was given its copy, the first of them. */
    public Optional<LocalDate> copiedOn(RecordId reviewId) {
        return copies.stream()
                .filter(c -> c.reviewId().equals(reviewId))
                .map(ReviewCopyProvided::occurredOn)
                .findFirst();
    }

    private static <E> List<E> and(List<E> events, E event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return List.copyOf(more);
    }
}
