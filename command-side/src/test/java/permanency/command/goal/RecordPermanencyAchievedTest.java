package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.conduct;
import static permanency.command.Orders.heighten;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.proposed;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.goal.AchievementRules.R10;
import static permanency.command.goal.GoalOrders.achieve;
import static permanency.command.goal.GoalOrders.approval;
import static permanency.command.goal.GoalPast.achieved;
import static permanency.command.goal.GoalRules.R1;
import static permanency.command.goal.ProposalRules.R66;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.review.ContentRules.R54;
import static permanency.command.review.ReviewRules.R56;
import static permanency.command.review.ReviewRules.R63;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.history.GoalConsequences.R9;
import static permanency.history.RegistrationConsequences.R11;
import static permanency.history.TwoYearWindow.R7;

import org.junit.jupiter.api.Test;
import permanency.command.Orders;
import permanency.command.Outcome;
import permanency.events.Participant;
import permanency.events.child.ChildTurned18;
import permanency.events.goal.AchievementEvidence;
import permanency.events.goal.PermanencyAchieved;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.review.ProgressReviewRecorded;
import permanency.history.ScheduleRules;

class RecordPermanencyAchievedTest {

    private static Outcome achieving(String day) {
        return given(restoration()).on("2022-01-10").by(caseworker()).when(achieve(day));
    }

    @Test
    void goal_and_schedule_end_on_the_day() {
        var outcome = achieving("2021-06-30")
                .isAcceptedBy(R10)
                .records(PermanencyAchieved.class)
                .noReviewDue();
        assertThat(outcome.history().goals().current()).isEmpty();
        assertThat(outcome.history().goals().periods().get(0).until()).isEqualTo("2021-06-30");
    }

    @Test
    void on_the_target_date_it_is_within_two_years_and_the_day_after_it_is_not() {
        var within = achieving("2021-11-12").isAcceptedBy(R7).followsNo(TwoYearTargetPassed.class);
        assertThat(within.recorded(PermanencyAchieved.class).withinTwoYears()).isTrue();
        var late = achieving("2021-11-13").isAcceptedBy(R7).opensException(R9);
        assertThat(late.recorded(PermanencyAchieved.class).withinTwoYears()).isFalse();
        assertThat(late.follows(TwoYearTargetPassed.class).occurredOn()).isEqualTo("2021-11-13");
    }

    @Test
    void there_is_an_order_or_the_approval_of_dcj() {
        var restored = given(restoration()).by(caseworker());
        restored.when(achieve("2020-07-01", null)).isRefusedBy(R10).naming("evidence.orderReference");
        restored.when(achieve("2020-07-01", new AchievementEvidence(" ", null)))
                .isRefusedBy(R10)
                .naming("evidence.orderReference");
        restored.when(achieve("2020-07-01", new AchievementEvidence("2020/00417", null)))
                .isAcceptedBy(R10);
        restored.when(achieve("2020-07-01", new AchievementEvidence(null, approval("2020-06-30"))))
                .isAcceptedBy(R10);
        restored.when(achieve("2020-07-01", new AchievementEvidence(null, without(approval("2020-06-30"), "approver"))))
                .isRefusedBy(R10)
                .naming("evidence.approval.approver");
    }

    @Test
    void it_is_dcj_that_approved_and_not_tomorrow() {
        var restored = given(restoration()).on("2020-07-01").by(caseworker());
        var another =
                with(approval("2020-06-30"), "approver", new Participant("T. Marsh", "Manager", "harbour-families"));
        restored.when(achieve("2020-07-01", new AchievementEvidence(null, another)))
                .isRefusedBy(R10)
                .naming("evidence.approval.approver.organisation");
        restored.when(achieve("2020-07-01", new AchievementEvidence(null, approval("2020-07-02"))))
                .isRefusedBy(R131)
                .naming("evidence.approval.approvedOn");
    }

    @Test
    void a_goal_is_achieved_once() {
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(caseworker())
                .when(achieve("2020-06-10"))
                .isRefusedBy(R10)
                .saying("already");
    }

    @Test
    void there_is_a_goal_on_that_day() {
        given(registered(), inCare("2019-11-01"))
                .by(caseworker())
                .when(achieve("2020-07-01"))
                .isRefusedBy(R10);
        achieving("2019-11-11").isRefusedBy(R10);
        achieving("2019-11-12").isAcceptedBy(R10);
        given(restoration())
                .and(achieved("2020-05-01"))
                .by(caseworker())
                .when(achieve("2020-06-01"))
                .isRefusedBy(R10);
    }

    @Test
    void it_is_not_of_tomorrow() {
        given(restoration()).by(caseworker()).when(achieve("2020-07-01")).isAcceptedBy(R131);
        given(restoration())
                .by(caseworker())
                .when(achieve("2020-07-02"))
                .isRefusedBy(R131)
                .naming("achievedOn");
    }

    @Test
    void dcj_records_it() {
        given(restoration()).by(coordinator(SWS)).when(achieve("2020-07-01")).isAcceptedBy(R159);
        given(restoration()).by(practitioner()).when(achieve("2020-07-01")).isRefusedBy(R159);
        given(restoration())
                .by(coordinator(ILLAWARRA))
                .when(achieve("2020-07-01"))
                .isRefusedBy(R162);
    }

    @Test
    void what_is_achieved_is_not_changed_any_more() {
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(practitioner())
                .when(propose(GUARDIANSHIP))
                .isRefusedBy(R66);
        given(proposed())
                .and(achieved("2020-06-20"))
                .by(managerCasework())
                .when(approve())
                .isRefusedBy(R66);
    }

    @Test
    void a_child_who_comes_back_into_care_gets_a_first_goal_again() {
        given(restoration())
                .and(achieved("2020-05-01"))
                .by(managerCasework())
                .when(setGoal(LONG_TERM_CARE, "2020-06-30"))
                .isAcceptedBy(R1)
                .dueOn("2021-06-30");
    }

    @Test
    void the_day_before_the_eighteenth_birthday_counts_and_the_birthday_does_not() {
        var grown = given(restoration()).on("2032-09-15").by(caseworker());
        grown.when(achieve("2032-08-30")).isAcceptedBy(R11).records(PermanencyAchieved.class);
        grown.when(achieve("2032-08-31")).isRefusedBy(R11).naming("achievedOn");
    }

    @Test
    void on_the_birthday_the_schedule_closes_by_itself() {
        var outcome = given(restoration()).on("2032-08-31").by(caseworker()).when(letTimePass());
        assertThat(outcome.follows(ChildTurned18.class).occurredOn()).isEqualTo("2032-08-31");
        outcome.noReviewDue();
        given(restoration())
                .on("2032-08-30")
                .by(caseworker())
                .when(letTimePass())
                .followsNo(ChildTurned18.class)
                .dueOn("2020-05-12");
    }

    @Test
    void an_achievement_is_corrected_and_the_exception_goes() {
        var corrected = given(restoration())
                .and(achieved("2021-11-15"))
                .on("2022-01-10")
                .by(caseworker())
                .correcting(id("achieved"), "The order was made on the eleventh.")
                .when(achieve("2021-11-11"))
                .isAcceptedBy(R10)
                .opensNoException(R9)
                .followsNo(TwoYearTargetPassed.class);
        assertThat(corrected.history().goals().achieved())
                .singleElement()
                .satisfies(a -> assertThat(a.occurredOn()).isEqualTo("2021-11-11"));
    }

    @Test
    void a_voided_achievement_gives_the_goal_back() {
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(caseworker())
                .when(voidRecord(id("achieved"), "The order was of a sibling."))
                .dueOn("2020-05-12");
    }

    /** Whichever is entered first: the review of the day came before what it led to. */
    @Test
    void a_review_on_the_day_is_the_same_before_the_achievement_is_entered_and_after() {
        var before = given(restoration()).by(coordinator(SWS)).when(conduct("2020-06-20"));
        var after = given(restoration())
                .and(achieved("2020-06-20"))
                .by(coordinator(SWS))
                .when(conduct("2020-06-20"))
                .isAcceptedBy(R63)
                .noReviewDue();
        var review = after.recorded(ProgressReviewRecorded.class);
        assertThat(review.dueOn()).isEqualTo("2020-05-12");
        assertThat(with(review, "reviewId", id("same")))
                .isEqualTo(with(
                        with(before.recorded(ProgressReviewRecorded.class), "reviewId", id("same")),
                        "meetingId",
                        review.meetingId()));
        var thenAchieved =
                before.then().by(caseworker()).when(achieve("2020-06-20")).noReviewDue();
        assertThat(thenAchieved.history().freshSchedule(ScheduleRules.MARCH_2023))
                .isEqualTo(after.history().freshSchedule(ScheduleRules.MARCH_2023));
    }

    @Test
    void what_a_review_of_the_day_must_contain_is_asked_after_the_achievement_too() {
        var achieved = given(restoration()).and(achieved("2020-06-20")).by(coordinator(SWS));
        achieved.when(conduct("2020-06-20", with(Orders.review(), "likelyWithinTwoYears", null)))
                .isRefusedBy(R54)
                .naming("review.likelyWithinTwoYears");
    }

    @Test
    void the_day_after_it_there_is_no_goal_to_review() {
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(coordinator(SWS))
                .when(conduct("2020-06-21"))
                .isRefusedBy(R63)
                .naming("heldOn");
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(coordinator(SWS))
                .when(heighten("2020-06-20"))
                .isAcceptedBy(R56)
                .noReviewDue();
        given(restoration())
                .and(achieved("2020-06-20"))
                .by(coordinator(SWS))
                .when(heighten("2020-06-21"))
                .isRefusedBy(R56);
    }
}
