package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.proposal;
import static permanency.command.Orders.refuse;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.consulted;
import static permanency.command.Past.heightened;
import static permanency.command.Past.inCare;
import static permanency.command.Past.preservation;
import static permanency.command.Past.proposal;
import static permanency.command.Past.proposed;
import static permanency.command.Past.review;
import static permanency.command.goal.DecisionRules.R79;
import static permanency.command.goal.ProposalRules.R66;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.review.ReviewMode.HEIGHTENED;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.ScheduleFold.R78;

import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;

class DecideGoalChangeTest {

    @Test
    void an_approved_change_holds_from_the_day_of_the_decision() {
        var outcome = given(consulted())
                .and(proposal(GUARDIANSHIP, "2021-02-10"))
                .on("2021-02-24")
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R78)
                .records(GoalChangeApproved.class)
                .dueOn("2021-08-24")
                .inMode(STANDARD);
        var current = outcome.history().goals().current().orElseThrow();
        assertThat(current.goal()).isEqualTo(GUARDIANSHIP);
        assertThat(current.targetOn()).isEqualTo("2023-02-24");
        assertThat(outcome.recorded(GoalChangeApproved.class).decidedOn()).isEqualTo("2021-02-24");
    }

    @Test
    void a_change_holds_from_the_day_of_the_proposal_at_the_earliest() {
        given(proposed())
                .by(managerCasework())
                .when(approve("2020-06-10"))
                .isAcceptedBy(R78)
                .dueOn("2020-12-10");
        given(proposed())
                .by(managerCasework())
                .when(approve("2020-06-09"))
                .isRefusedBy(R78)
                .naming("effectiveFrom");
    }

    @Test
    void a_change_does_not_hold_from_tomorrow() {
        given(proposed()).by(managerCasework()).when(approve("2020-07-01")).isAcceptedBy(R131);
        given(proposed())
                .by(managerCasework())
                .when(approve("2020-07-02"))
                .isRefusedBy(R131)
                .naming("effectiveFrom");
    }

    @Test
    void heightened_frequency_ends_with_the_goal_unless_it_is_carried_on() {
        given(proposed())
                .and(heightened("2020-06-15"))
                .by(managerCasework())
                .when(approve())
                .dueOn("2021-01-01")
                .inMode(STANDARD);
        given(proposed())
                .and(heightened("2020-06-15"))
                .by(managerCasework())
                .when(with(approve(), "carryHeightened", true))
                .isAcceptedBy(R78)
                .dueOn("2020-10-01")
                .inMode(HEIGHTENED);
    }

    @Test
    void where_a_review_was_held_after_that_day_the_due_date_counts_from_the_review() {
        given(proposed())
                .and(review("2020-06-20"))
                .by(managerCasework())
                .when(approve("2020-06-10"))
                .isAcceptedBy(R78)
                .dueOn("2020-12-20");
    }

    @Test
    void long_term_care_has_no_target_and_a_year_to_the_next_review() {
        var outcome = given(consulted())
                .and(proposal(LONG_TERM_CARE, "2020-06-10"))
                .by(managerCasework())
                .when(approve())
                .dueOn("2021-07-01");
        assertThat(outcome.recorded(GoalChangeApproved.class).targetOn()).isNull();
    }

    @Test
    void the_approval_shows_that_no_formal_consultation_was_held() {
        var alone = with(without(proposal(), "consultationId"), "noConsultationReason", "It was urgent.");
        var outcome = given(consulted())
                .and(with(proposal(GUARDIANSHIP, "2020-06-10"), "proposal", alone))
                .by(managerCasework())
                .when(approve());
        assertThat(outcome.recorded(GoalChangeApproved.class).consultationGap()).isEqualTo("It was urgent.");
        var consulted = given(proposed()).by(managerCasework()).when(approve());
        assertThat(consulted.recorded(GoalChangeApproved.class).consultationGap())
                .isNull();
    }

    @Test
    void a_refusal_gives_reasons() {
        given(proposed())
                .by(managerCasework())
                .when(without(refuse(), "reasons"))
                .isRefusedBy(R79)
                .naming("reasons");
        given(proposed())
                .by(managerCasework())
                .when(with(refuse(), "reasons", " "))
                .isRefusedBy(R79)
                .naming("reasons");
    }

    @Test
    void a_refusal_changes_nothing_else() {
        var outcome = given(proposed())
                .by(managerCasework())
                .when(refuse())
                .isAcceptedBy(R79)
                .records(GoalChangeRefused.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
        assertThat(outcome.history().goals().openProposal()).isEmpty();
    }

    @Test
    void a_proposal_is_decided_once() {
        given(proposed())
                .by(managerCasework())
                .when(approve())
                .then()
                .by(managerCasework())
                .when(refuse())
                .isRejectedAs(
                        NotOpen.class, closed -> assertThat(closed).hasMessage("The proposal is closed: approved."));
    }

    @Test
    void a_proposal_that_does_not_exist_is_not_decided() {
        given(consulted()).by(managerCasework()).when(approve()).isRejectedAs(NoSuchRecord.class);
        given(consulted()).by(managerCasework()).when(refuse()).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_proposal_does_not_outlive_the_goal_it_was_to_change() {
        setMeanwhile(RESTORATION).by(managerCasework()).when(approve()).isRefusedBy(R66);
        setMeanwhile(LONG_TERM_CARE).by(managerCasework()).when(approve()).isRefusedBy(R66);
    }

    /** Restoration was proposed for a child that had come into care, when DCJ set a goal itself. */
    private static ChildFixture setMeanwhile(CasePlanGoal goal) {
        var proposer = caseworker().party();
        return given(preservation())
                .and(
                        inCare("2020-06-01"),
                        with(proposal(RESTORATION, "2020-06-10", proposer), "from", FAMILY_PRESERVATION))
                .by(managerCasework())
                .when(setGoal(goal, "2020-06-15"))
                .then();
    }

    @Test
    void the_decision_names_its_proposal() {
        var approved = given(proposed()).by(managerCasework()).when(approve());
        assertThat(approved.recorded(GoalChangeApproved.class).proposalId()).isEqualTo(PROPOSAL);
        assertThat(approved.recorded(GoalChangeApproved.class).from()).isEqualTo(RESTORATION);
    }
}
