package permanency.history;

import static permanency.policy.Clause.clause;

import java.util.stream.Stream;
import permanency.events.Consequence;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyOutstanding;
import permanency.events.review.ReviewOutcome;
import permanency.policy.Clause;
import permanency.reference.Reference;

/** Chapter review: what somebody has to do after a review, and what nobody did. */
public final class ReviewConsequences {

    public static final Clause R33 = clause(
            "R33", "A child that a cohort review finds in need of a formal consultation gets a consultation task.");
    public static final Clause R52 = clause(
            "R52", "A copy that is not recorded within 10 business days of the documented review is outstanding.");
    public static final Clause R55 =
            clause("R55", "A recommended goal change opens the task to propose it, and changes no goal.");

    private ReviewConsequences() {}

    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        var reviews = history.reviews();
        var proposals = reviews.held().stream()
                .filter(r -> r.review().outcome() == ReviewOutcome.RECOMMEND_GOAL_CHANGE)
                .map(ReviewConsequences::proposalExpected);
        var copies = reviews.held().stream()
                .filter(r -> isOfProvider(r, history))
                .map(r -> copyOutstanding(r, history, reference))
                .filter(late -> late.until() == null || !late.until().isBefore(late.occurredOn()));
        var consultations = reviews.cohortFindings().stream()
                .filter(CohortFindingRecorded::consultationNeeded)
                .map(ReviewConsequences::consultation);
        return Stream.of(proposals, copies, consultations).flatMap(c -> c);
    }

    private static boolean isOfProvider(ProgressReviewRecorded review, ChildHistory history) {
        return history.asAt(review.occurredOn()).responsibility().isWithProvider();
    }

    /** On the last business day allowed the copy is in time; the next one is too late. */
    private static ReviewCopyOutstanding copyOutstanding(
            ProgressReviewRecorded review, ChildHistory history, Reference reference) {
        var windows = reference.windows().on(review.documentedOn());
        return new ReviewCopyOutstanding(
                review.childId(),
                reference.calendar().plusBusinessDays(review.documentedOn(), windows.copyBusinessDays() + 1),
                review.reviewId(),
                history.asAt(review.occurredOn()).responsibility().holder().provider(),
                review.coordinator(),
                windows.version(),
                history.reviews().copiedOn(review.reviewId()).orElse(null));
    }

    private static TaskOpened proposalExpected(ProgressReviewRecorded review) {
        return new TaskOpened(
                review.childId(),
                review.occurredOn(),
                TaskKind.PROPOSAL_EXPECTED,
                review.reviewId(),
                R55.number(),
                null);
    }

    private static TaskOpened consultation(CohortFindingRecorded finding) {
        return new TaskOpened(
                finding.childId(),
                finding.occurredOn(),
                TaskKind.CONSULTATION,
                finding.recordId(),
                R33.number(),
                ConsultationTrigger.COHORT_REVIEW_IDENTIFIED);
    }
}
