package permanency.command.review;

import static permanency.command.consultation.ConsultationRules.requireDimensions;
import static permanency.command.consultation.ConsultationRules.requireNamed;
import static permanency.command.consultation.ConsultationRules.requireTopics;
import static permanency.command.culture.GoalCultureRules.requireActiveEfforts;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.review.ReviewRules.R56;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.time.Period;
import permanency.events.Participant;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewOutcome;
import permanency.events.review.ReviewReason;
import permanency.events.review.WithinTwoYears;
import permanency.history.ChildHistory;
import permanency.policy.Clause;
import permanency.reference.Windows;

/** Chapter review: what a documented review must contain. */
public final class ContentRules {

    public static final Clause R53 = clause(
            "R53", "A review of a provider-managed child names provider participants and evidence, or says why not.");
    public static final Clause R54 = clause("R54", "A documented review contains every mandatory part.");
    public static final Clause R59 =
            clause("R59", "Work on a challenge is recorded with challenge, action, day and coordinator.");
    public static final Clause R115 = clause(
            "R115", "A review of an Aboriginal or Torres Strait Islander child states where the cultural plan stands.");

    private ContentRules() {}

    /** @param then the history as at the day of the review */
    static void require(ConductProgressReview conduct, ChildHistory then, Windows windows) {
        var review = conduct.review();
        requireParts(review, isTimeLimited(then));
        requireDataSet(conduct.reason(), review);
        requireConditional(conduct, then, windows);
        requireRecommendedGoal(review, then);
        requireDimensions("review.dimensions", review.dimensions());
        requireTopics("review.upskillingTopics", review.upskillingTopics(), review.providerParticipants());
        requireParticipation(review, then);
        requireMode(review);
        requireWholeEntries(review, conduct.heldOn());
        requireActiveEfforts("review.activeEfforts", review.activeEfforts(), conduct.heldOn(), windows);
        R115.requireField(
                review.culturalPlanStatus() != null || !then.culture().isAboriginalOrTorresStraitIslander(),
                "review.culturalPlanStatus",
                "is missing");
    }

    /** Whether a provider that manages the case was not there, or gave no evidence (R53). */
    static boolean participationIsIncomplete(ProgressReview review, ChildHistory then) {
        return then.responsibility().isWithProvider()
                && (review.providerParticipants().stream().allMatch(Participant::isOfDcj)
                        || review.evidence().stream().allMatch(String::isBlank)
                                && review.lodgedEvidence().isEmpty());
    }

    private static void requireParts(ProgressReview review, boolean timeLimited) {
        var goalChange = review.goalChange();
        R54.missing()
                .unlessGiven("review.progressSummary", review.progressSummary())
                .unlessGiven("review.progressRating", review.progressRating())
                .unless(
                        !timeLimited || review.likelyWithinTwoYears() != null,
                        "review.likelyWithinTwoYears",
                        "is missing")
                .unlessGiven("review.goalChange.considered", goalChange == null ? null : goalChange.considered())
                .unlessGiven("review.goalChange.result", goalChange == null ? null : goalChange.result())
                .unlessGiven("review.supportNeeds", review.supportNeeds())
                .unlessGiven("review.culturalPractice", review.culturalPractice())
                .unlessGiven("review.packageChecks", review.packageChecks())
                .refuseIfAny();
    }

    private static void requireDataSet(ReviewReason reason, ProgressReview review) {
        var missing = R130.missing()
                .unlessGiven("reason", reason)
                .unlessGiven("review.heightened", review.heightened())
                .unlessGiven("review.childViews", review.childViews())
                .unlessGiven("review.outcome", review.outcome());
        requireNamed("review.providerParticipants", review.providerParticipants(), missing);
        missing.refuseIfAny();
    }

    /** The fields that something else in the review, the age of the child or an order in force asks for. */
    private static void requireConditional(ConductProgressReview conduct, ChildHistory then, Windows windows) {
        var review = conduct.review();
        var hasLeavingCarePlan = windows.asksForLeavingCarePlan(ageOn(conduct.heldOn(), then));
        R130.missing()
                .unless(
                        !review.heightened()
                                || review.heightenedReason() != HeightenedReason.SPECIFIC_CHALLENGES
                                || isGiven(review.specificChallenges()),
                        "review.specificChallenges",
                        "is missing")
                .unless(
                        review.leavingCarePlanStatus() != null || !hasLeavingCarePlan,
                        "review.leavingCarePlanStatus",
                        "is missing")
                .unless(
                        review.courtOrderExpiry() != null || !hasOrderThatEnds(conduct.heldOn(), then),
                        "review.courtOrderExpiry",
                        "is missing")
                .refuseIfAny();
    }

    /** A review that recommends a goal change considered it, and names another goal. */
    private static void requireRecommendedGoal(ProgressReview review, ChildHistory then) {
        if (review.outcome() != ReviewOutcome.RECOMMEND_GOAL_CHANGE) {
            return;
        }
        var goalChange = review.goalChange();
        R54.missing()
                .unless(goalChange.considered(), "review.goalChange.considered", "must be true for this outcome")
                .unlessGiven("review.goalChange.recommendedGoal", goalChange.recommendedGoal())
                .unless(
                        then.goals().current().stream().noneMatch(g -> g.goal() == goalChange.recommendedGoal()),
                        "review.goalChange.recommendedGoal",
                        "is the current goal")
                .refuseIfAny();
    }

    private static void requireParticipation(ProgressReview review, ChildHistory then) {
        R53.requireField(
                review.lodgedEvidence().stream().allMatch(then.reviews()::hasEvidence),
                "review.lodgedEvidence",
                "names evidence that was not lodged by that day");
        var reason = review.incompleteParticipationReason();
        R53.requireField(
                !participationIsIncomplete(review, then) || isGiven(reason),
                "review.incompleteParticipationReason",
                "is missing");
    }

    private static void requireMode(ProgressReview review) {
        var heightened = review.heightened();
        R56.requireField(
                heightened || review.likelyWithinTwoYears() != WithinTwoYears.NO && review.heightenedReason() == null,
                "review.heightened",
                "must be true for this conclusion");
        R56.requireField(!heightened || review.heightenedReason() != null, "review.heightenedReason", "is missing");
    }

    /** Work that stands in a review was done by its day. */
    private static void requireWholeEntries(ProgressReview review, LocalDate heldOn) {
        var works = R59.missing();
        for (int i = 0; i < review.challengeWork().size(); i++) {
            var work = review.challengeWork().get(i);
            var field = "review.challengeWork[" + i + "]";
            works.unlessGiven(field + ".challenge", work.challenge())
                    .unlessGiven(field + ".action", work.action())
                    .unlessGiven(field + ".workedOn", work.workedOn())
                    .unless(
                            work.workedOn() == null || !work.workedOn().isAfter(heldOn),
                            field + ".workedOn",
                            "lies after the review");
        }
        works.refuseIfAny();
        var needs = R54.missing();
        for (int i = 0; i < review.supportNeeds().size(); i++) {
            var need = review.supportNeeds().get(i);
            var field = "review.supportNeeds[" + i + "]";
            needs.unlessGiven(field + ".area", need.area())
                    .unlessGiven(field + ".action", need.action())
                    .unlessGiven(field + ".who", need.who());
        }
        needs.refuseIfAny();
    }

    private static boolean isTimeLimited(ChildHistory then) {
        return then.goals().current().filter(g -> g.goal().isTimeLimited()).isPresent();
    }

    private static int ageOn(LocalDate day, ChildHistory then) {
        return Period.between(then.registration().dateOfBirth(), day).getYears();
    }

    private static boolean hasOrderThatEnds(LocalDate day, ChildHistory then) {
        return then.care().orders().stream()
                .map(made -> made.order().expiresOn())
                .anyMatch(lastDay -> lastDay != null && !lastDay.isBefore(day));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
