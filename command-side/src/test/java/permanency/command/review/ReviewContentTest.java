package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.review;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.goal;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.status;
import static permanency.command.Past.underDcj;
import static permanency.command.consultation.ConsultationRules.R12;
import static permanency.command.consultation.ConsultationRules.R39;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.review.ContentRules.R115;
import static permanency.command.review.ContentRules.R53;
import static permanency.command.review.ContentRules.R54;
import static permanency.command.review.ContentRules.R59;
import static permanency.command.review.PackageCheckRules.R93;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.HeightenedReason.SPECIFIC_CHALLENGES;
import static permanency.events.review.HeightenedReason.UNLIKELY_WITHIN_TWO_YEARS;
import static permanency.events.review.ReviewType.DCJ_OOHC_PROGRESS_REVIEW;
import static permanency.history.ReviewConsequences.R55;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Outcome;
import permanency.events.Participant;
import permanency.events.consultation.UpskillingTopic;
import permanency.events.culture.IndigenousStatus;
import permanency.events.delegation.Position;
import permanency.events.records.TaskKind;
import permanency.events.records.TaskOpened;
import permanency.events.review.ChallengeWork;
import permanency.events.review.CulturalPlanStatus;
import permanency.events.review.LeavingCarePlanStatus;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewOutcome;

class ReviewContentTest {

    private static final ChallengeWork WORK = new ChallengeWork(
            "Housing",
            "Joint meeting with the housing office",
            restoration().get(4).occurredOn());

    private static Outcome reviewing(ProgressReview content) {
        return given(restoration()).by(coordinator(SWS)).when(conduct("2020-05-05", content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "progressSummary",
                "progressRating",
                "likelyWithinTwoYears",
                "goalChange.considered",
                "goalChange.result",
                "supportNeeds",
                "culturalPractice",
                "packageChecks"
            })
    void a_mandatory_part_that_is_missing_is_named(String part) {
        reviewing(without(review(), part)).isRefusedBy(R54).naming("review." + part);
    }

    @Test
    void all_parts_that_are_missing_are_named_at_once() {
        reviewing(without(without(review(), "progressSummary"), "goalChange"))
                .isRefusedBy(R54)
                .naming("review.progressSummary", "review.goalChange.considered", "review.goalChange.result");
        reviewing(review()).isAcceptedBy(R54);
    }

    @Test
    void a_part_that_is_blank_is_missing() {
        reviewing(with(review(), "culturalPractice", " ")).isRefusedBy(R54).naming("review.culturalPractice");
    }

    @Test
    void nothing_to_support_is_an_answer() {
        reviewing(with(review(), "supportNeeds", List.of())).isAcceptedBy(R54);
    }

    @Test
    void only_a_time_limited_goal_has_two_years_to_be_likely_in() {
        given(registered(), inCare("2019-11-01"), managedBy(HARBOUR, "2019-11-12"), goal(LONG_TERM_CARE, "2019-11-12"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", without(review(), "likelyWithinTwoYears")))
                .isAcceptedBy(R54);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "action", "who"})
    void an_area_of_support_is_whole(String part) {
        var wanting = without(review().supportNeeds().get(0), part);
        reviewing(with(review(), "supportNeeds", List.of(wanting)))
                .isRefusedBy(R54)
                .naming("review.supportNeeds[0]." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packageName", "decision", "note"})
    void the_check_of_a_package_names_it_and_the_decision_with_a_note(String part) {
        var wanting = without(review().packageChecks().get(0), part);
        reviewing(with(review(), "packageChecks", List.of(wanting)))
                .isRefusedBy(R93)
                .naming("review.packageChecks[0]." + part);
        reviewing(review()).isAcceptedBy(R93);
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "action", "workedOn"})
    void work_on_a_challenge_is_whole(String part) {
        reviewing(with(review(), "challengeWork", List.of(without(WORK, part))))
                .isRefusedBy(R59)
                .naming("review.challengeWork[0]." + part);
        reviewing(with(review(), "challengeWork", List.of(WORK))).isAcceptedBy(R59);
    }

    @Test
    void work_on_a_challenge_was_done_by_the_day_of_the_review() {
        reviewing(with(review(), "challengeWork", List.of(with(WORK, "workedOn", "2020-05-05"))))
                .isAcceptedBy(R59);
        reviewing(with(review(), "challengeWork", List.of(WORK, with(WORK, "workedOn", "2020-05-06"))))
                .isRefusedBy(R59)
                .naming("review.challengeWork[1].workedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heightened", "childViews", "outcome"})
    void a_mandatory_field_that_is_missing_is_named(String field) {
        reviewing(without(review(), field)).isRefusedBy(R130).naming("review." + field);
    }

    @Test
    void a_review_says_why_it_was_held() {
        given(restoration())
                .by(coordinator(SWS))
                .when(without(conduct("2020-05-05"), "reason"))
                .isRefusedBy(R130)
                .naming("reason");
        given(restoration()).by(coordinator(SWS)).when(conduct("2020-05-05")).isAcceptedBy(R130);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "role", "organisation"})
    void a_participant_is_whole(String part) {
        var wanting = without(review().providerParticipants().get(0), part);
        reviewing(with(review(), "providerParticipants", List.of(wanting)))
                .isRefusedBy(R130)
                .naming("review.providerParticipants[0]." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"providerParticipants", "evidence"})
    void without_provider_or_evidence_the_review_says_why_and_is_marked(String part) {
        reviewing(without(review(), part)).isRefusedBy(R53).naming("review.incompleteParticipationReason");
        var explained = with(without(review(), part), "incompleteParticipationReason", "The caseworker was ill.");
        var recorded =
                reviewing(explained).isAcceptedBy(R53).dueOn("2020-11-05").recorded(ProgressReviewRecorded.class);
        assertThat(recorded.incompleteParticipation()).isTrue();
        reviewing(with(explained, "incompleteParticipationReason", " ")).isRefusedBy(R53);
    }

    @Test
    void with_provider_and_evidence_the_review_is_whole() {
        assertThat(reviewing(review())
                        .isAcceptedBy(R53)
                        .recorded(ProgressReviewRecorded.class)
                        .incompleteParticipation())
                .isFalse();
    }

    @Test
    void for_a_child_with_dcj_no_provider_need_take_part() {
        var content = without(review(), "providerParticipants");
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(with(conduct("2020-05-05", content), "type", DCJ_OOHC_PROGRESS_REVIEW))
                .isAcceptedBy(R53);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relational", "physical", "cultural", "legal"})
    void a_review_speaks_to_all_four_dimensions(String dimension) {
        reviewing(without(review(), "dimensions." + dimension))
                .isRefusedBy(R12)
                .naming("review.dimensions." + dimension);
        reviewing(with(review(), "dimensions." + dimension, "not discussed")).isAcceptedBy(R12);
    }

    @Test
    void topics_for_dcj_need_staff_of_dcj() {
        var upskilling = with(review(), "upskillingTopics", List.of(UpskillingTopic.PRACTICE_FRAMEWORK_DCJ));
        reviewing(upskilling).isRefusedBy(R39).naming("review.upskillingTopics");
        var ofDcj = new Participant("K. Lee", "Manager casework", "DCJ", Position.MANAGER_CASEWORK);
        var together = List.of(ofDcj, new Participant("P. Roe", "Case manager", "riverbend"));
        reviewing(with(upskilling, "providerParticipants", together)).isAcceptedBy(R39);
        var coordinator = new Participant("C. Lee", "Permanency Coordinator", "DCJ");
        var without = List.of(coordinator, new Participant("P. Roe", "Case manager", "riverbend"));
        reviewing(with(upskilling, "providerParticipants", without)).isRefusedBy(R39);
    }

    @Test
    void staff_of_dcj_are_no_provider_participants() {
        var ofDcj = List.of(new Participant("K. Lee", "Manager casework", "DCJ", Position.MANAGER_CASEWORK));
        reviewing(with(review(), "providerParticipants", ofDcj)).isRefusedBy(R53);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABORIGINAL", "TORRES_STRAIT_ISLANDER", "BOTH"})
    void a_review_of_an_aboriginal_child_states_where_the_cultural_plan_stands(IndigenousStatus status) {
        given(restoration())
                .and(status(status))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isRefusedBy(R115)
                .naming("review.culturalPlanStatus");
        given(restoration())
                .and(status(status))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", with(review(), "culturalPlanStatus", CulturalPlanStatus.NONE)))
                .isAcceptedBy(R115);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEITHER", "NOT_STATED", "ENQUIRIES_UNDER_WAY"})
    void a_review_of_another_child_need_not(IndigenousStatus status) {
        given(restoration())
                .and(status(status))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R115);
    }

    @Test
    void specific_challenges_are_told_when_they_are_the_reason() {
        var heightened =
                Map.of("heightened", true, "heightenedReason", SPECIFIC_CHALLENGES, "specificChallenges", "Housing.");
        reviewing(with(review(), heightened)).isAcceptedBy(R130);
        reviewing(without(with(review(), heightened), "specificChallenges"))
                .isRefusedBy(R130)
                .naming("review.specificChallenges");
        reviewing(with(review(), Map.of("heightened", true, "heightenedReason", UNLIKELY_WITHIN_TWO_YEARS)))
                .isAcceptedBy(R130);
    }

    @Test
    void a_review_says_when_the_order_in_force_ends() {
        var saying = with(review(), "courtOrderExpiry", "2020-05-05");
        given(restoration())
                .and(ReviewPast.orderUntil("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isRefusedBy(R130)
                .naming("review.courtOrderExpiry");
        given(restoration())
                .and(ReviewPast.orderUntil("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", saying))
                .isAcceptedBy(R130);
        given(restoration())
                .and(ReviewPast.orderUntil("2020-05-04"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R130);
        given(restoration())
                .and(ReviewPast.orderUntil(null))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R130);
    }

    /** The child of the tests turns 15 on 31 August 2029. */
    @Test
    void from_fifteen_a_review_says_where_the_plan_for_leaving_care_stands() {
        given(restoration())
                .on("2029-09-30")
                .by(coordinator(SWS))
                .when(conduct("2029-08-30"))
                .isAcceptedBy(R130);
        given(restoration())
                .on("2029-09-30")
                .by(coordinator(SWS))
                .when(conduct("2029-08-31"))
                .isRefusedBy(R130)
                .naming("review.leavingCarePlanStatus");
        var planned = with(review(), "leavingCarePlanStatus", LeavingCarePlanStatus.IN_PREPARATION);
        given(restoration())
                .on("2029-09-30")
                .by(coordinator(SWS))
                .when(conduct("2029-08-31", planned))
                .isAcceptedBy(R130);
    }

    @Test
    void a_recommended_goal_change_was_considered_and_names_another_goal() {
        var recommending = with(review(), "outcome", ReviewOutcome.RECOMMEND_GOAL_CHANGE);
        reviewing(recommending).isRefusedBy(R54).naming("review.goalChange.recommendedGoal");
        reviewing(with(recommending, "goalChange.recommendedGoal", RESTORATION))
                .isRefusedBy(R54)
                .naming("review.goalChange.recommendedGoal");
        var guardianship = with(recommending, "goalChange.recommendedGoal", GUARDIANSHIP);
        reviewing(with(guardianship, "goalChange.considered", false))
                .isRefusedBy(R54)
                .naming("review.goalChange.considered");
        reviewing(guardianship).isAcceptedBy(R54);
    }

    @Test
    void a_recommended_goal_change_opens_the_task_to_propose_it_and_changes_no_goal() {
        var guardianship = with(
                review(),
                Map.of("outcome", ReviewOutcome.RECOMMEND_GOAL_CHANGE, "goalChange.recommendedGoal", GUARDIANSHIP));
        var outcome = reviewing(guardianship).isAcceptedBy(R55).records(ProgressReviewRecorded.class);
        var task = outcome.follows(TaskOpened.class);
        assertThat(task.kind()).isEqualTo(TaskKind.PROPOSAL_EXPECTED);
        assertThat(task.about())
                .isEqualTo(outcome.recorded(ProgressReviewRecorded.class).reviewId());
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
        reviewing(review()).isAcceptedBy(R55).followsNo(TaskOpened.class);
    }
}
