package permanency.history;

import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.id;

import java.time.LocalDate;
import permanency.events.GoldenEvents;
import permanency.events.RecordId;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewReason;
import permanency.events.review.ReviewType;

/** Events of the chapter review. */
public final class ReviewFacts {

    private static final ProgressReview CONTENT =
            GoldenEvents.read(ProgressReviewRecorded.class).review();

    private ReviewFacts() {}

    public static ProgressReviewRecorded review(RecordId reviewId, LocalDate day, ReviewMode modeAfter) {
        return review(reviewId, day, modeAfter, ReviewType.PERMANENCY_REVIEW);
    }

    public static ProgressReviewRecorded review(
            RecordId reviewId, LocalDate day, ReviewMode modeAfter, ReviewType type) {
        return new ProgressReviewRecorded(
                CHILD,
                reviewId,
                day,
                id("meeting " + day),
                type,
                ReviewReason.SCHEDULED,
                null,
                COORDINATOR.actor(),
                true,
                concluding(modeAfter),
                day);
    }

    public static ProgressReviewCorrected corrected(RecordId reviewId, LocalDate day, ReviewMode modeAfter) {
        return new ProgressReviewCorrected(
                CHILD,
                id("correction to " + day),
                reviewId,
                day,
                ReviewType.PERMANENCY_REVIEW,
                ReviewReason.SCHEDULED,
                COORDINATOR.actor(),
                true,
                concluding(modeAfter),
                "the day was wrong");
    }

    public static ProgressReviewVoided voided(ProgressReviewRecorded review) {
        return new ProgressReviewVoided(
                CHILD, id("voiding " + review.reviewId()), review.reviewId(), review.occurredOn(), "not this child");
    }

    public static HeightenedFrequencyStarted heightened(LocalDate day) {
        return new HeightenedFrequencyStarted(
                CHILD,
                id("heightened " + day),
                day,
                HeightenedReason.SPECIFIC_CHALLENGES,
                "housing is not secure",
                COORDINATOR.actor());
    }

    /** A whole review that concludes with the mode given. */
    public static ProgressReview concluding(ReviewMode modeAfter) {
        var heightened = modeAfter == ReviewMode.HEIGHTENED;
        return new ProgressReview(
                CONTENT.providerParticipants(),
                CONTENT.evidence(),
                CONTENT.incompleteParticipationReason(),
                CONTENT.progressSummary(),
                CONTENT.progressRating(),
                CONTENT.likelyWithinTwoYears(),
                CONTENT.specificChallenges(),
                heightened,
                heightened ? HeightenedReason.SPECIFIC_CHALLENGES : null,
                CONTENT.goalChange(),
                CONTENT.supportNeeds(),
                CONTENT.culturalPractice(),
                CONTENT.culturalPlanStatus(),
                CONTENT.packageChecks(),
                CONTENT.dimensions(),
                CONTENT.childViews(),
                CONTENT.challengeWork(),
                CONTENT.courtOrderExpiry(),
                CONTENT.outcome(),
                CONTENT.upskillingTopics(),
                CONTENT.leavingCarePlanStatus(),
                CONTENT.activeEfforts(),
                CONTENT.lodgedEvidence());
    }
}
