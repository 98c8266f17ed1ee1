package permanency.command.delegation;

import static permanency.command.Actors.SWS;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.named;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.ChildFixture.LADDER;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.refuse;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.consulted;
import static permanency.command.Past.proposal;
import static permanency.command.delegation.Entries.SERVICES;
import static permanency.command.delegation.Entries.arrangement;
import static permanency.command.delegation.Entries.level;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R76;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;
import static permanency.events.delegation.DelegationScope.ALL;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permanency.command.ChildFixture;
import permanency.command.submission.Actor;

/** Whoever proposed does not decide, under whatever authority; a colleague with the same authority does. */
class SeparationTest {

    private static final DelegationLadder LADDER_WITH_HARBOUR = new DelegationLadder(
            LADDER.mostSeniorFirst(),
            LADDER.goalChange(),
            LADDER.extension(),
            LADDER.register(),
            LADDER.arrangementGrade(),
            Map.of(HARBOUR.provider(), practitioner().position()));

    static Stream<Actor> deciders() {
        return Stream.of(
                delegate(5, SWS),
                delegate(1, SWS),
                stateWideDelegate(),
                holding(SERVICES, 9, SWS),
                coordinator(9, SWS),
                managerOfHarbour());
    }

    @ParameterizedTest
    @MethodSource("deciders")
    void proposer_is_never_decider(Actor decider) {
        proposedBy(decider).by(decider).when(approve()).isRefusedBy(R76);
        proposedBy(decider).by(decider).when(refuse()).isRefusedBy(R76);
        var colleague = named("a colleague", decider);
        proposedBy(decider).by(colleague).when(approve()).isAcceptedBy(R76);
        proposedBy(decider).by(colleague).when(refuse()).isAcceptedBy(R76);
    }

    @ParameterizedTest
    @MethodSource("deciders")
    void nor_in_another_position_that_the_same_person_takes_up(Actor decider) {
        var before = named(decider.id(), practitioner());
        proposedBy(before).by(decider).when(approve()).isRefusedBy(R76);
    }

    private static ChildFixture proposedBy(Actor proposer) {
        return given(consulted())
                .and(proposal(GUARDIANSHIP, "2020-06-10", proposer.party()))
                .on(LADDER_WITH_HARBOUR)
                .under(
                        pilot("2020-01-01", null),
                        arrangement(ALL, "2020-01-01", null),
                        level(GOAL_CHANGE, 5, "2020-01-01"));
    }

    private static Actor managerOfHarbour() {
        return named("manager-of-harbour", practitioner());
    }
}
