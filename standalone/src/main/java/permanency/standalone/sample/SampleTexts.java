package permanency.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import permanency.events.Participant;
import permanency.events.RecordId;
import permanency.events.consultation.Consultation;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.InvolvementDecidedBy;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.RecommendationType;
import permanency.events.consultation.RecommendedService;
import permanency.events.consultation.Venue;
import permanency.events.delegation.Position;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.Proposal;
import permanency.events.goal.Views;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.MetCriterion;
import permanency.events.records.AskedPerson;
import permanency.events.records.RecordingIssue;
import permanency.events.records.RecordingIssueKind;
import permanency.events.review.ChallengeWork;
import permanency.events.review.CulturalPlanStatus;
import permanency.events.review.GoalChangeConsideration;
import permanency.events.review.HeightenedReason;
import permanency.events.review.LeavingCarePlanStatus;
import permanency.events.review.PackageCheck;
import permanency.events.review.PackageDecision;
import permanency.events.review.ProgressRating;
import permanency.events.review.ProgressReview;
import permanency.events.review.ReviewOutcome;
import permanency.events.review.SupportNeed;
import permanency.events.review.WithinTwoYears;

/** What the fictional people of the sample caseload write into consultations, reviews and proposals. */
final class SampleTexts {

    private static final Dimensions DIMENSIONS = new Dimensions(
            "Sees siblings each fortnight.",
            "Settled in the placement.",
            "Takes part in the cultural plan.",
            "Court orders are as planned.");

    private SampleTexts() {}

    /** @param considered another goal that was weighed; null when none was */
    static Consultation consultation(String provider, LocalDate checkedOn, CasePlanGoal considered) {
        var trigger = considered == null
                ? ConsultationTrigger.COMPLEXITY_IN_PROGRESSING_PERMANENCY
                : ConsultationTrigger.GOAL_CHANGE_CONSIDERED;
        return new Consultation(
                Venue.ONLINE,
                ConsultationFormality.FORMAL,
                List.of(trigger),
                null,
                null,
                List.of(),
                InvolvementDecidedBy.MANAGER_PRACTICE_AND_PERMANENCY,
                null,
                null,
                "Permanency Coordinator",
                "Permanency Coordinator",
                List.of(
                        new Participant("Permanency Coordinator", "Permanency Coordinator", "DCJ"),
                        new Participant("Practitioner", "Case manager", provider)),
                DIMENSIONS,
                "What stands in the way of the goal.",
                "Case plan and reports of the practitioners.",
                List.of(new Recommendation(
                        RecommendationType.SERVICE_OR_SUPPORT,
                        "Parenting support in the home.",
                        provider,
                        null,
                        new RecommendedService("Parenting support", checkedOn, "The child's caseworker"),
                        null)),
                null,
                considered,
                null,
                null,
                true,
                null,
                List.of(),
                List.of());
    }

    static ProgressReview review(String provider, LocalDate heldOn, boolean heightened) {
        return new ProgressReview(
                List.of(new Participant("Practitioner", "Case manager", provider)),
                List.of("Case plan", "Report of the placement"),
                null,
                "The steps of the case plan are under way.",
                heightened ? ProgressRating.AT_RISK : ProgressRating.ON_TRACK,
                heightened ? WithinTwoYears.UNCERTAIN : WithinTwoYears.YES,
                heightened ? "Contact breaks off again and again." : null,
                heightened,
                heightened ? HeightenedReason.SPECIFIC_CHALLENGES : null,
                new GoalChangeConsideration(false, "The goal fits.", null),
                List.of(new SupportNeed("Contact", "Plan visits with the family", provider)),
                "Language and community are part of each week.",
                CulturalPlanStatus.CURRENT,
                List.of(new PackageCheck("Case plan goal package", PackageDecision.KEEP, "Still right.", null)),
                DIMENSIONS,
                "Likes the school and wants more visits.",
                List.of(new ChallengeWork("Contact", "Visits are prepared with the family.", heldOn)),
                null,
                ReviewOutcome.CONTINUE_GOAL,
                List.of(),
                LeavingCarePlanStatus.NONE,
                "Family finding goes on.",
                List.of());
    }

    static Proposal proposal(RecordId consultation) {
        return new Proposal(
                "Restoration is no longer realistic; the carers wish to become guardians.",
                null,
                List.of(consultation),
                consultation,
                null,
                null,
                new Views("Wants to stay.", "Want to become guardians.", "Agree, with regular contact."),
                List.of("Assessment of the carers"),
                true,
                "Family finding was repeated.",
                null);
    }

    static RecordingIssue issue() {
        return new RecordingIssue(
                RecordingIssueKind.PACKAGE_ERROR,
                "The package of the goal still shows family preservation.",
                null,
                true,
                new AskedPerson("officer", "Officer", Position.of("CFDU_OFFICER"), "DCJ"));
    }

    static ExtensionApplication application(LocalDate expected) {
        return new ExtensionApplication(
                6,
                List.of(new MetCriterion("COURT_PROCEEDINGS_PENDING", "The listing of the Children's Court.")),
                "Overnight stays, then home.",
                expected,
                "Treatment has begun and housing was found.",
                "Family finding goes on.",
                "Wants to go home.",
                null);
    }
}
