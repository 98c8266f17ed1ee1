package permanency.command.review;

import static permanency.command.records.RecordRules.requireOccurred;
import static permanency.command.records.RecordRules.requireReason;
import static permanency.history.ScheduleFold.R14;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewType;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter review: who documents a review, when, and how often. What it must contain is for {@link ContentRules}. */
public final class ReviewRules {

    public static final Clause R15 =
            clause("R15", "A child whom DCJ manages has no permanency review; a DCJ progress review may be recorded.");
    public static final Clause R44 = clause("R44", "A review may be held earlier than due.");
    public static final Clause R49 =
            clause("R49", "The reviews of one meeting share its id; each child has a record of its own.");
    public static final Clause R50 =
            clause("R50", "A review is documented by a Permanency Coordinator, once per child.");
    public static final Clause R56 = clause(
            "R56", "Permanency unlikely within two years, or specific challenges, bring the heightened frequency.");
    public static final Clause R58 = clause("R58", "Only a documented review ends the heightened frequency.");
    public static final Clause R63 = clause("R63", "A review is held neither in the future nor before the goal.");

    private ReviewRules() {}

    public static List<ChildEvent> decide(
            ConductProgressReview conduct, RecordId reviewId, ChildHistory history, Actor actor, LocalDate today) {
        R50.requireAuthority(actor.isCoordinator());
        var type = conduct.type() == null ? ReviewType.PERMANENCY_REVIEW : conduct.type();
        var meetingId = conduct.meetingId() == null ? reviewId : conduct.meetingId();
        requireHeld(conduct.heldOn(), type, history, today);
        requireOnce(conduct.heldOn(), meetingId, history);
        var then = history.asAt(conduct.heldOn());
        ContentRules.require(conduct.reason(), conduct.review(), then);
        return List.of(new ProgressReviewRecorded(
                conduct.childId(),
                reviewId,
                conduct.heldOn(),
                meetingId,
                type,
                conduct.reason(),
                dueOn(conduct.heldOn(), history),
                actor.id(),
                ContentRules.participationIsIncomplete(conduct.review(), then),
                conduct.review()));
    }

    public static List<ChildEvent> decide(
            CorrectProgressReview correct, RecordId recordId, ChildHistory history, Actor actor, LocalDate today) {
        R50.requireAuthority(actor.isCoordinator());
        var wrong = find(correct.reviewId(), history);
        requireReason(correct.correctionReason());
        var others = history.apply(voided(recordId, wrong, correct.correctionReason()));
        var then = others.asAt(correct.heldOn());
        var type = typeFor(then);
        requireHeld(correct.heldOn(), type, others, today);
        requireOnce(correct.heldOn(), wrong.meetingId(), others);
        ContentRules.require(correct.reason(), correct.review(), then);
        return List.of(new ProgressReviewCorrected(
                correct.childId(),
                recordId,
                correct.reviewId(),
                correct.heldOn(),
                type,
                correct.reason(),
                actor.id(),
                ContentRules.participationIsIncomplete(correct.review(), then),
                correct.review(),
                correct.correctionReason()));
    }

    public static List<ChildEvent> decide(
            VoidProgressReview command, RecordId recordId, ChildHistory history, Actor actor) {
        R50.requireAuthority(actor.isCoordinator());
        var wrong = find(command.reviewId(), history);
        requireReason(command.correctionReason());
        return List.of(voided(recordId, wrong, command.correctionReason()));
    }

    public static List<ChildEvent> decide(
            RaiseHeightenedFrequency raise, RecordId recordId, ChildHistory history, Actor actor, LocalDate today) {
        R56.requireAuthority(actor.isCoordinator(), "Between reviews a coordinator raises it.");
        requireOccurred("raisedOn", raise.raisedOn(), history, today);
        R56.require(history.asAt(raise.raisedOn()).goals().current().isPresent(), "There was no goal on that day.");
        return List.of(new HeightenedFrequencyStarted(
                raise.childId(), recordId, raise.raisedOn(), raise.reason(), raise.explanation(), actor.id()));
    }

    private static void requireHeld(LocalDate heldOn, ReviewType type, ChildHistory history, LocalDate today) {
        R63.requireField(!heldOn.isAfter(today), "heldOn", "lies in the future");
        var then = history.asAt(heldOn);
        R63.requireField(then.goals().current().isPresent(), "heldOn", "lies before the goal");
        if (then.responsibility().isWithProvider()) {
            R14.require(type == ReviewType.PERMANENCY_REVIEW, "A provider managed this child on that day.");
        } else {
            R15.require(type == ReviewType.DCJ_OOHC_PROGRESS_REVIEW, "DCJ managed this child on that day.");
        }
    }

    /** A transfer entered late may have changed what the review counts as; a correction sets that right too. */
    private static ReviewType typeFor(ChildHistory then) {
        return then.responsibility().isWithProvider()
                ? ReviewType.PERMANENCY_REVIEW
                : ReviewType.DCJ_OOHC_PROGRESS_REVIEW;
    }

    private static void requireOnce(LocalDate heldOn, RecordId meetingId, ChildHistory history) {
        var documented = history.reviews().held().stream()
                .anyMatch(r -> r.occurredOn().equals(heldOn) || r.meetingId().equals(meetingId));
        R50.require(!documented, "The review of that day or meeting is documented already; correct that record.");
    }

    private static LocalDate dueOn(LocalDate heldOn, ChildHistory history) {
        return history.schedule().dueAsAt(heldOn).map(ReviewFallsDue::dueOn).orElse(null);
    }

    private static ProgressReviewRecorded find(RecordId reviewId, ChildHistory history) {
        return history.reviews().find(reviewId).orElseThrow(() -> new NoSuchRecord("review"));
    }

    private static ProgressReviewVoided voided(RecordId recordId, ProgressReviewRecorded review, String reason) {
        return new ProgressReviewVoided(review.childId(), recordId, review.reviewId(), review.occurredOn(), reason);
    }
}
