package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.refuse;
import static permanency.command.Orders.withdraw;
import static permanency.command.Past.consulted;
import static permanency.command.Past.proposed;
import static permanency.command.Past.proposedUnderDcj;
import static permanency.command.goal.ProposalRules.R80;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.GoalChangeWithdrawn;

class WithdrawGoalChangeTest {

    @Test
    void the_proposer_withdraws_and_nothing_else_changes() {
        var outcome = given(proposed())
                .by(practitioner())
                .when(withdraw())
                .isAcceptedBy(R80)
                .records(GoalChangeWithdrawn.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().goals().openProposal()).isEmpty();
        assertThat(outcome.history().goals().current().orElseThrow().goal()).isEqualTo(CasePlanGoal.RESTORATION);
    }

    @Test
    void a_provider_proposes_as_an_organisation_so_a_colleague_may_withdraw() {
        given(proposed())
                .by(named("colleague", practitioner()))
                .when(withdraw())
                .isAcceptedBy(R80);
    }

    @Test
    void another_organisation_does_not_withdraw() {
        given(proposed()).by(practitionerOf("river-and-plain")).when(withdraw()).isRefusedBy(R80);
        given(proposed()).by(managerCasework()).when(withdraw()).isRefusedBy(R80);
    }

    @Test
    void at_dcj_only_the_person_withdraws() {
        given(proposedUnderDcj()).by(caseworker()).when(withdraw()).isAcceptedBy(R80);
        given(proposedUnderDcj())
                .by(named("colleague", caseworker()))
                .when(withdraw())
                .isRefusedBy(R80);
    }

    @Test
    void after_the_decision_there_is_nothing_to_withdraw() {
        given(proposed())
                .by(managerCasework())
                .when(refuse())
                .then()
                .by(practitioner())
                .when(withdraw())
                .isRejectedAs(
                        NotOpen.class, closed -> assertThat(closed).hasMessage("The proposal is closed: refused."));
    }

    @Test
    void a_proposal_that_does_not_exist_is_not_withdrawn() {
        given(consulted()).by(practitioner()).when(withdraw()).isRejectedAs(NoSuchRecord.class);
    }
}
