package permanency.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.consult;
import static permanency.command.Orders.review;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.day;
import static permanency.command.Past.goal;
import static permanency.command.Past.heightened;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.Past.review;
import static permanency.command.Past.transferred;
import static permanency.command.Past.underDcj;
import static permanency.command.review.ReviewRules.R15;
import static permanency.command.review.ReviewRules.R44;
import static permanency.command.review.ReviewRules.R49;
import static permanency.command.review.ReviewRules.R50;
import static permanency.command.review.ReviewRules.R56;
import static permanency.command.review.ReviewRules.R58;
import static permanency.command.review.ReviewRules.R63;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.responsibility.CaseHolder.DCJ;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.events.review.ReviewType.DCJ_OOHC_PROGRESS_REVIEW;
import static permanency.events.review.ReviewType.PERMANENCY_REVIEW;
import static permanency.history.ScheduleFold.R14;
import static permanency.history.ScheduleFold.R46;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permanency.command.Outcome;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;
import permanency.events.child.ChildRegistered;
import permanency.events.review.HeightenedReason;
import permanency.events.review.LeavingCarePlanStatus;
import permanency.events.review.ProgressReview;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ReviewType;
import permanency.events.review.WithinTwoYears;

class ConductProgressReviewTest {

    private static final ChildId SIBLING = ChildId.of("e2b0f9a4-11d3-4c86-b7c9-2f8d5a6c3b02");

    private static Outcome reviewing(ProgressReview content) {
        return given(restoration()).by(coordinator(SWS)).when(conduct("2020-05-05", content));
    }

    private static ProgressReview heightening(HeightenedReason reason) {
        return with(
                review(),
                Map.of("heightened", true, "heightenedReason", reason, "specificChallenges", "Housing is lost."));
    }

    @Test
    void a_coordinator_documents_a_review_and_the_next_one_falls_due() {
        var outcome = given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R50)
                .records(ProgressReviewRecorded.class)
                .dueOn("2020-11-05")
                .inMode(STANDARD);
        var recorded = outcome.recorded(ProgressReviewRecorded.class);
        assertThat(recorded.type()).isEqualTo(PERMANENCY_REVIEW);
        assertThat(recorded.dueOn()).isEqualTo("2020-05-12");
        assertThat(recorded.incompleteParticipation()).isFalse();
        assertThat(recorded.coordinator()).isEqualTo("coordinator-417");
        assertThat(outcome.recorded(ReviewFallsDue.class).because().clause()).isEqualTo(R46.number());
    }

    @Test
    void nobody_else_does() {
        given(restoration()).by(managerCasework()).when(conduct("2020-05-05")).isRefusedBy(R50);
        given(restoration()).by(practitioner()).when(conduct("2020-05-05")).isRefusedBy(R50);
    }

    @Test
    void a_review_is_never_too_early_or_too_frequent() {
        given(restoration())
                .and(review("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-06"))
                .isAcceptedBy(R44)
                .dueOn("2020-11-06");
    }

    @Test
    void a_second_review_of_one_day_is_a_correction() {
        given(restoration())
                .and(review("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isRefusedBy(R50)
                .saying("correct that record");
    }

    @Test
    void a_second_review_of_one_meeting_is_a_correction() {
        given(restoration())
                .and(review("2020-05-05"))
                .withMeetings(heldOn("2020-05-12"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-12", id("meeting 2020-05-05")))
                .isRefusedBy(R50);
        given(restoration())
                .and(review("2020-05-05"))
                .withMeetings(heldOn("2020-05-12"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-12", id("meeting 2020-05-12")))
                .isAcceptedBy(R50);
    }

    @Test
    void each_child_of_a_meeting_has_a_record_of_its_own() {
        var meeting = id("one meeting");
        var first = given(restoration())
                .withMeetings(heldOn("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isAcceptedBy(R49)
                .recorded(ProgressReviewRecorded.class);
        var second = given(ofSibling(restoration()))
                .withMeetings(heldOn("2020-05-05"))
                .by(coordinator(SWS))
                .when(with(conduct("2020-05-05", meeting), "childId", SIBLING))
                .isAcceptedBy(R49)
                .recorded(ProgressReviewRecorded.class);
        assertThat(first.meetingId()).isEqualTo(second.meetingId()).isEqualTo(meeting);
        assertThat(first.reviewId()).isNotEqualTo(second.reviewId());
        assertThat(second.childId()).isEqualTo(SIBLING);
    }

    @Test
    void a_review_of_a_meeting_is_about_a_child_of_it_and_of_its_day() {
        var meeting = id("one meeting");
        given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isRefusedBy(R49)
                .naming("meetingId");
        given(restoration())
                .withMeetings(id -> ReviewPast.meetingHeldOn("2020-05-05", SIBLING))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isRefusedBy(R49)
                .naming("meetingId");
        given(restoration())
                .withMeetings(heldOn("2020-05-06"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isRefusedBy(R49)
                .naming("meetingId");
    }

    @Test
    void a_review_of_a_meeting_is_about_a_child_whom_its_provider_managed_on_its_day() {
        var meeting = id("one meeting");
        given(restoration())
                .and(transferred(HARBOUR, RIVER, "2020-05-06"))
                .withMeetings(heldOn("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isAcceptedBy(R49);
        given(restoration())
                .and(transferred(HARBOUR, RIVER, "2020-05-05"))
                .withMeetings(heldOn("2020-05-05"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", meeting))
                .isRefusedBy(R49)
                .naming("meetingId");
    }

    @Test
    void a_review_of_a_meeting_stays_of_its_day_when_it_is_corrected() {
        var reviewed = given(restoration()).and(review("2020-05-05")).by(coordinator(SWS));
        reviewed.withMeetings(heldOn("2020-05-05"))
                .correcting(id("review 2020-05-05"), "A slip of the pen.")
                .when(conduct("2020-05-06"))
                .isRefusedBy(R49)
                .naming("meetingId");
        reviewed.withMeetings(heldOn("2020-05-06")).when(conduct("2020-05-06")).isAcceptedBy(R49);
    }

    @Test
    void a_meeting_about_one_child_needs_no_id() {
        var key = UUID.randomUUID();
        var recorded = given(restoration())
                .withKey(key)
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R49)
                .recorded(ProgressReviewRecorded.class);
        assertThat(recorded.meetingId()).isEqualTo(recorded.reviewId());
        assertThat(recorded.reviewId().value()).isEqualTo(key);
    }

    @Test
    void a_review_is_not_held_tomorrow() {
        given(restoration())
                .on("2020-05-05")
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isAcceptedBy(R63);
        given(restoration())
                .on("2020-05-05")
                .by(coordinator(SWS))
                .when(conduct("2020-05-06"))
                .isRefusedBy(R63)
                .naming("heldOn");
    }

    @Test
    void a_review_is_not_held_before_the_goal() {
        given(restoration()).by(coordinator(SWS)).when(conduct("2019-11-12")).isAcceptedBy(R63);
        given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2019-11-11"))
                .isRefusedBy(R63)
                .naming("heldOn");
        given(registered(), inCare("2019-11-01"), managedBy(HARBOUR, "2019-11-12"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isRefusedBy(R63);
    }

    @Test
    void a_child_who_has_left_the_program_has_no_goal_to_review() {
        var closed = given(restoration())
                .and(new CaseClosed(CHILD, id("closed"), day("2020-05-06"), CaseClosingReason.MOVED_INTERSTATE, null))
                .by(coordinator(SWS));
        closed.when(conduct("2020-05-05")).isAcceptedBy(R63);
        closed.when(conduct("2020-05-06")).isRefusedBy(R63).naming("heldOn");
        var grown = given(restoration().stream()
                        .map(e -> e instanceof ChildRegistered r ? with(r, "dateOfBirth", "2002-05-06") : e)
                        .toList())
                .by(coordinator(SWS));
        var content = with(review(), "leavingCarePlanStatus", LeavingCarePlanStatus.CURRENT);
        grown.when(conduct("2020-05-05", content)).isAcceptedBy(R63);
        grown.when(conduct("2020-05-06", content)).isRefusedBy(R63).naming("heldOn");
        grown.when(new RaiseHeightenedFrequency(
                        CHILD, day("2020-05-06"), HeightenedReason.SPECIFIC_CHALLENGES, "Housing is lost."))
                .isRefusedBy(R56);
    }

    @Test
    void a_late_entry_falls_into_its_place() {
        given(restoration())
                .and(review("2020-05-05"), review("2020-10-28"))
                .on("2020-12-01")
                .by(coordinator(SWS))
                .when(conduct("2020-08-01"))
                .isAcceptedBy(R63)
                .dueOn("2021-04-28");
    }

    @Test
    void months_are_clamped_to_the_end_of_the_month() {
        given(restoration())
                .on("2021-09-30")
                .by(coordinator(SWS))
                .when(conduct("2021-08-31"))
                .dueOn("2022-02-28");
    }

    @Test
    void a_child_with_a_provider_has_permanency_reviews() {
        given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", PERMANENCY_REVIEW))
                .isAcceptedBy(R14);
        given(restoration())
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", DCJ_OOHC_PROGRESS_REVIEW))
                .isRefusedBy(R14);
    }

    @Test
    void a_child_with_dcj_has_no_permanency_review_but_may_have_a_progress_review() {
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05"))
                .isRefusedBy(R15);
        given(underDcj(RESTORATION))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", DCJ_OOHC_PROGRESS_REVIEW))
                .isAcceptedBy(R15)
                .noReviewDue();
    }

    @ParameterizedTest
    @EnumSource
    void who_managed_the_case_on_the_day_counts(ReviewType type) {
        var underProvider = given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-06-01"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-31", type));
        var underDcj = given(restoration())
                .and(transferred(HARBOUR, DCJ, "2020-06-01"))
                .by(coordinator(SWS))
                .when(conduct("2020-06-01", type));
        if (type == PERMANENCY_REVIEW) {
            underProvider.isAcceptedBy(R14);
            underDcj.isRefusedBy(R15);
        } else {
            underProvider.isRefusedBy(R14);
            underDcj.isAcceptedBy(R15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unlikely_permanency_or_specific_challenges_bring_the_heightened_frequency(HeightenedReason reason) {
        reviewing(heightening(reason)).isAcceptedBy(R56).dueOn("2020-08-05").inMode(HEIGHTENED);
    }

    @Test
    void permanency_that_is_not_likely_within_two_years_is_heightened() {
        reviewing(with(review(), "likelyWithinTwoYears", WithinTwoYears.NO))
                .isRefusedBy(R56)
                .naming("review.heightened");
        reviewing(with(
                        heightening(HeightenedReason.UNLIKELY_WITHIN_TWO_YEARS),
                        "likelyWithinTwoYears",
                        WithinTwoYears.NO))
                .isAcceptedBy(R56);
        reviewing(with(review(), "likelyWithinTwoYears", WithinTwoYears.UNCERTAIN))
                .isAcceptedBy(R56);
    }

    @Test
    void heightened_and_its_reason_go_together() {
        reviewing(with(review(), "heightened", true)).isRefusedBy(R56).naming("review.heightenedReason");
        reviewing(with(review(), "heightenedReason", HeightenedReason.SPECIFIC_CHALLENGES))
                .isRefusedBy(R56)
                .naming("review.heightened");
    }

    @Test
    void a_review_ends_the_heightened_frequency() {
        given(restoration())
                .and(heightened("2020-02-01"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-01"))
                .isAcceptedBy(R58)
                .dueOn("2020-11-01")
                .inMode(STANDARD);
    }

    @Test
    void a_consultation_does_not_end_it_nor_does_a_review_that_finds_it_needed() {
        var afterConsultation = given(restoration())
                .and(heightened("2020-02-01"))
                .by(coordinator(SWS))
                .when(consult("2020-04-01"));
        assertThat(afterConsultation.inMode(HEIGHTENED).isAcceptedBy(R58)).isNotNull();
        given(restoration())
                .and(heightened("2020-02-01"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-01", heightening(HeightenedReason.SPECIFIC_CHALLENGES)))
                .isAcceptedBy(R58)
                .dueOn("2020-08-01")
                .inMode(HEIGHTENED);
    }

    @Test
    void long_term_care_is_reviewed_once_a_year_also_when_heightened() {
        given(registered(), inCare("2019-11-01"), managedBy(HARBOUR, "2019-11-12"), goal(LONG_TERM_CARE, "2019-11-12"))
                .by(coordinator(SWS))
                .when(conduct("2020-05-05", heightening(HeightenedReason.SPECIFIC_CHALLENGES)))
                .dueOn("2021-05-05")
                .inMode(HEIGHTENED);
    }

    /** A meeting about the child of the tests and its sibling. */
    private static Meetings heldOn(String day) {
        return meetingId -> ReviewPast.meetingHeldOn(day, CHILD, SIBLING);
    }

    private static List<ChildEvent> ofSibling(List<ChildEvent> events) {
        return events.stream()
                .map(event -> (ChildEvent) with((Record) event, "childId", SIBLING))
                .toList();
    }
}
