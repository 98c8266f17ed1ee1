package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.advise;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.refuse;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Orders.withdraw;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.advised;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposed;
import static permanency.command.Past.restoration;
import static permanency.command.Past.transferred;
import static permanency.command.Past.withdrawn;
import static permanency.command.delegation.GoalAuthority.R71;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.delegation.GoalAuthority.R76;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.goal.GoalPast.approved;
import static permanency.command.goal.ProposalRules.R67;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.CorrectionRules.R163;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.ScheduleFold.R78;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.events.ChildEvent;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.records.RecordCorrected;

/** What was recorded of a goal wrongly is judged again by its own day, whatever came after it. */
class CorrectGoalChangeTest {

    /** Guardianship was approved on 24 June 2020, to hold from 20 June. */
    private static List<ChildEvent> decided() {
        return plus(proposed(), approved("2020-06-20", "2020-06-24"));
    }

    private static ChildFixture correctingTheApproval() {
        return given(decided()).on("2020-09-01").by(managerCasework()).correcting(id("approval"), "A slip of the pen.");
    }

    @Test
    void an_approval_holds_from_another_day_and_was_decided_on_the_same_one() {
        var outcome = correctingTheApproval()
                .when(approve("2020-06-15"))
                .isAcceptedBy(R77)
                .dueOn("2020-12-15");
        var approval =
                outcome.records(RecordCorrected.class, GoalChangeApproved.class).recorded(GoalChangeApproved.class);
        assertThat(approval.occurredOn()).isEqualTo("2020-06-15");
        assertThat(approval.decidedOn()).isEqualTo("2020-06-24");
        assertThat(outcome.history().goals().current().orElseThrow().targetOn()).isEqualTo("2022-06-15");
    }

    @Test
    void without_another_day_it_holds_from_its_own_decision() {
        correctingTheApproval().when(approve()).isAcceptedBy(R78).dueOn("2020-12-24");
    }

    @Test
    void it_holds_neither_before_the_proposal_nor_after_the_decision() {
        correctingTheApproval().when(approve("2020-06-09")).isRefusedBy(R78).naming("effectiveFrom");
        correctingTheApproval().when(approve("2020-06-25")).isRefusedBy(R78).naming("effectiveFrom");
    }

    @Test
    void the_decision_stays_whose_it_was() {
        var colleague = named("manager-202", delegate(4, "*"));
        var approval = given(decided())
                .on("2020-09-01")
                .recordedBy(managerCasework())
                .by(colleague)
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .recorded(GoalChangeApproved.class);
        assertThat(approval.decider()).isEqualTo(managerCasework().party());
        assertThat(approval.authority().level().value()).isEqualTo(5);
    }

    @Test
    void whoever_corrects_a_decision_might_have_taken_it() {
        given(decided())
                .on("2020-09-01")
                .recordedBy(managerCasework())
                .by(delegate(null, "SOUTH_WESTERN_SYDNEY"))
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .isRefusedBy(R71);
        given(decided())
                .on("2020-09-01")
                .recordedBy(pilotCoordinator())
                .by(pilotCoordinator())
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .isRefusedBy(R74);
        given(decided())
                .on("2020-09-01")
                .recordedBy(managerCasework())
                .by(caseworker())
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .isRefusedBy(R163);
    }

    @Test
    void a_voided_approval_gives_the_goal_back_and_leaves_the_proposal_open() {
        var outcome = given(decided())
                .on("2020-09-01")
                .by(managerCasework())
                .when(voidRecord(id("approval"), "It was decided for a sibling."))
                .isAcceptedBy(R132)
                .dueOn("2020-05-12");
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(RESTORATION);
        assertThat(outcome.history().goals().openProposal()).isPresent();
        outcome.then().on("2020-09-01").by(managerCasework()).when(refuse()).isAcceptedBy(R76);
    }

    @Test
    void an_approval_takes_no_correction_that_is_a_refusal() {
        correctingTheApproval().when(refuse()).isRefusedBy(R132);
    }

    @Test
    void a_proposal_that_was_decided_is_judged_by_its_day() {
        given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "It was sent a week earlier.")
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-06-03")))
                .records(RecordCorrected.class, GoalChangeProposed.class);
        given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "It was sent in May.")
                .when(with(propose(GUARDIANSHIP), "proposedOn", day("2020-05-31")))
                .isRefusedBy(R67);
    }

    @Test
    void a_proposal_keeps_its_day_unless_another_is_given() {
        var proposal = given(decided())
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "A view was left out.")
                .when(propose(GUARDIANSHIP))
                .recorded(GoalChangeProposed.class);
        assertThat(proposal.occurredOn()).isEqualTo("2020-06-10");
    }

    @Test
    void a_former_provider_corrects_the_proposal_it_made() {
        given(decided())
                .and(transferred(HARBOUR, RIVER, "2020-08-01"))
                .on("2020-09-01")
                .by(practitioner())
                .correcting(PROPOSAL, "A view was left out.")
                .when(propose(GUARDIANSHIP))
                .records(RecordCorrected.class, GoalChangeProposed.class);
    }

    @Test
    void advice_on_a_proposal_that_is_decided_is_corrected_for_its_day() {
        var advice = given(proposed())
                .and(advised("2020-06-15", pilotCoordinator().party()), approved("2020-06-20", "2020-06-24"))
                .on("2020-09-01")
                .by(pilotCoordinator())
                .correcting(id("advice"), "The wrong position was ticked.")
                .when(advise())
                .recorded(CoordinatorPositionRecorded.class);
        assertThat(advice.occurredOn()).isEqualTo("2020-06-15");
    }

    @Test
    void a_withdrawal_is_voided_and_the_proposal_is_open_again() {
        var outcome = given(proposed())
                .and(withdrawn("2020-06-20"))
                .by(practitioner())
                .when(voidRecord(id("withdrawal"), "Another proposal was meant."))
                .isAcceptedBy(R132);
        assertThat(outcome.history().goals().openProposal()).isPresent();
    }

    @Test
    void a_withdrawal_is_corrected() {
        given(proposed())
                .and(withdrawn("2020-06-20"))
                .by(practitioner())
                .correcting(id("withdrawal"), "The reason was another.")
                .when(withdraw())
                .isAcceptedBy(R132);
    }

    @Test
    void the_first_goal_is_corrected_although_another_came_after_it() {
        var outcome = given(decided())
                .on("2020-09-01")
                .by(managerCasework())
                .correcting(id("goal 2019-11-12"), "It was set two days later.")
                .when(setGoal(RESTORATION, "2019-11-14"))
                .records(RecordCorrected.class, CasePlanGoalSet.class);
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(GUARDIANSHIP);
    }

    @Test
    void the_first_goal_is_voided() {
        given(restoration())
                .by(managerCasework())
                .when(voidRecord(id("goal 2019-11-12"), "It was a sibling's."))
                .isAcceptedBy(R132)
                .noReviewDue();
        given(restoration())
                .by(managerCasework())
                .correcting(id("goal 2019-11-12"), "The wrong goal was ticked.")
                .when(setGoal(LONG_TERM_CARE, "2019-11-12"))
                .dueOn("2020-11-12");
    }
}
