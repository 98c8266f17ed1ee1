package permanency.query.person;

import permanency.events.review.ChallengeWorkRecorded;
import permanency.events.review.CohortFindingRecorded;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvidenceLodged;

/** Chapter review. */
final class ReviewSentences {

    private ReviewSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(ProgressReviewRecorded.class, e -> held(e.review(), words));
        to.on(ProgressReviewCorrected.class, e -> held(e.review(), words));
        to.on(HeightenedFrequencyStarted.class, e -> "it was decided to look at your progress more often");
        to.on(
                ChallengeWorkRecorded.class,
                e -> words.organisation(e.recordedBy().organisation())
                        + " worked on something that stood in the way of your goal");
        to.on(ReviewEvidenceLodged.class, e -> "papers were handed in for the next review of your progress");
        to.on(
                ReviewCopyProvided.class,
                e -> "a copy of a review of your progress was given to "
                        + words.organisation(e.recipient().organisation()));
        to.on(
                CohortFindingRecorded.class,
                e -> "a Permanency Coordinator looked at how permanency stands for children in long term care, you"
                        + " among them");
    }

    private static String held(ProgressReview review, Wording words) {
        return "your progress towards a permanent home was reviewed"
                + (review.outcome() == null ? "" : "; the outcome: " + words.code(review.outcome()))
                + Wording.said("Your views", review.childViews());
    }
}
