package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.advise;
import static permanency.command.Orders.approve;
import static permanency.command.Past.advised;
import static permanency.command.Past.consulted;
import static permanency.command.Past.proposed;
import static permanency.command.Past.withdrawn;
import static permanency.command.goal.ProposalRules.R69;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeApproved;

class RecordCoordinatorPositionTest {

    @Test
    void a_coordinator_takes_a_position_and_the_proposal_stays_open() {
        var outcome = given(proposed())
                .by(coordinator(SWS))
                .when(advise())
                .isAcceptedBy(R69)
                .records(CoordinatorPositionRecorded.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().goals().openProposal())
                .hasValueSatisfying(
                        p -> assertThat(p.advisedBy("coordinator-417")).isTrue());
    }

    @Test
    void nobody_else_takes_one() {
        given(proposed()).by(managerCasework()).when(advise()).isRefusedBy(R69);
        given(proposed()).by(practitioner()).when(advise()).isRefusedBy(R69);
    }

    @Test
    void the_decider_may_decide_otherwise() {
        given(proposed())
                .and(advised("2020-06-20", coordinator(SWS).party()))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R69)
                .records(GoalChangeApproved.class);
    }

    @Test
    void there_must_be_an_open_proposal() {
        given(consulted()).by(coordinator(SWS)).when(advise()).isRejectedAs(NoSuchRecord.class);
        given(proposed())
                .and(withdrawn("2020-06-20"))
                .by(coordinator(SWS))
                .when(advise())
                .isRejectedAs(NotOpen.class);
    }
}
