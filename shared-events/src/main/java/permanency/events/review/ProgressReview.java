package permanency.events.review;

import java.time.LocalDate;
import java.util.List;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.UpskillingTopic;

/**
 * What a review says beside its day: the content that R54 demands.
 *
 * @param incompleteParticipationReason needed when no provider took part or no evidence was given (R53)
 * @param likelyWithinTwoYears null only for long term care
 * @param heightened whether reviews are due at the heightened frequency from here on
 * @param supportNeeds may be an empty list, but is not left out; so may {@code packageChecks}
 * @param childViews the child's views, or why they were not sought
 * @param courtOrderExpiry where an order is in force that ends
 * @param leavingCarePlanStatus of a child old enough to have such a plan; null for a younger one
 * @param activeEfforts what was done to keep or restore family, kin and community (R119)
 * @param lodgedEvidence what the provider had lodged ahead and the review looked at (R53)
 */
public record ProgressReview(
        List<Participant> providerParticipants,
        List<String> evidence,
        String incompleteParticipationReason,
        String progressSummary,
        ProgressRating progressRating,
        WithinTwoYears likelyWithinTwoYears,
        String specificChallenges,
        Boolean heightened,
        HeightenedReason heightenedReason,
        GoalChangeConsideration goalChange,
        List<SupportNeed> supportNeeds,
        String culturalPractice,
        CulturalPlanStatus culturalPlanStatus,
        List<PackageCheck> packageChecks,
        Dimensions dimensions,
        String childViews,
        List<ChallengeWork> challengeWork,
        LocalDate courtOrderExpiry,
        ReviewOutcome outcome,
        List<UpskillingTopic> upskillingTopics,
        LeavingCarePlanStatus leavingCarePlanStatus,
        String activeEfforts,
        List<RecordId> lodgedEvidence) {

    public ProgressReview {
        providerParticipants = providerParticipants == null ? List.of() : List.copyOf(providerParticipants);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        challengeWork = challengeWork == null ? List.of() : List.copyOf(challengeWork);
        upskillingTopics = upskillingTopics == null ? List.of() : List.copyOf(upskillingTopics);
        lodgedEvidence = lodgedEvidence == null ? List.of() : List.copyOf(lodgedEvidence);
    }

    /** The mode in force after the review (R56, R58). */
    public ReviewMode modeAfter() {
        return Boolean.TRUE.equals(heightened) ? ReviewMode.HEIGHTENED : ReviewMode.STANDARD;
    }
}
