package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.refuse;
import static permanency.command.Orders.withdraw;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.proposed;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.history.GoalChange.R81;

import org.junit.jupiter.api.Test;
import permanency.command.Outcome;
import permanency.history.GoalChange.Status;

class KeptProposalTest {

    @Test
    void a_refused_proposal_stands_beside_the_next_one() {
        stays(given(proposed()).by(managerCasework()).when(refuse()), Status.REFUSED);
    }

    @Test
    void a_withdrawn_proposal_stands_beside_the_next_one() {
        stays(given(proposed()).by(practitioner()).when(withdraw()), Status.WITHDRAWN);
    }

    private static void stays(Outcome closed, Status status) {
        var later = closed.then().by(practitioner()).when(propose(GUARDIANSHIP)).isAcceptedBy(R81);
        assertThat(later.history().goals().changes()).hasSize(2);
        assertThat(later.history().goals().proposal(PROPOSAL))
                .hasValueSatisfying(kept -> assertThat(kept.status()).isEqualTo(status));
    }
}
