package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.advise;
import static permanency.command.Orders.propose;
import static permanency.command.Orders.setGoal;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.advised;
import static permanency.command.Past.consulted;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposal;
import static permanency.command.Past.proposed;
import static permanency.command.Past.restoration;
import static permanency.command.delegation.GoalAuthority.R70;
import static permanency.command.delegation.GoalAuthority.R71;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.delegation.GoalAuthority.R76;
import static permanency.command.goal.GoalPast.approved;
import static permanency.command.goal.GoalRules.R1;
import static permanency.command.records.CorrectionRules.R163;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.Outcome;
import permanency.command.WithUnit;
import permanency.command.delegation.Entries;
import permanency.command.submission.Actor;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.goal.CasePlanGoalSet;
import permanency.events.goal.CoordinatorPositionRecorded;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.goal.GoalChangeRefused;

/** A decision on the goal is voided by who might have taken it. */
class VoidGoalDecisionTest {

    private static Outcome voiding(Actor recorder, Actor actor) {
        return given(proposed())
                .and(approved("2020-06-20", "2020-06-24"))
                .on("2020-09-01")
                .recordedBy(recorder)
                .by(actor)
                .under(Entries.pilot("2020-01-01", "2020-06-30"))
                .when(voidRecord(id("approval"), "It was decided for a sibling."));
    }

    @Test
    void an_approval_is_voided_by_a_delegate_of_the_district() {
        voiding(managerCasework(), named("manager-202", delegate(4, SWS))).isAcceptedBy(R163);
        voiding(managerCasework(), delegate(null, SWS)).isRefusedBy(R71);
        voiding(managerCasework(), delegate(6, SWS)).isRefusedBy(R71);
        voiding(managerCasework(), delegate(5, ILLAWARRA)).isRefusedBy(R70);
    }

    @Test
    void a_coordinator_voids_it_under_the_pilot_of_its_day() {
        voiding(pilotCoordinator(), pilotCoordinator()).isAcceptedBy(R163);
        given(proposed())
                .and(approved("2020-06-20", "2020-06-24"))
                .by(pilotCoordinator())
                .under(Entries.pilot("2020-06-25", null))
                .when(voidRecord(id("approval"), "It was decided for a sibling."))
                .isRefusedBy(R74);
    }

    @Test
    void whoever_proposed_the_change_does_not_void_the_decision_on_it() {
        given(consulted())
                .and(proposal(GUARDIANSHIP, "2020-06-10", managerCasework().party()), approved("2020-06-20"))
                .by(managerCasework())
                .when(voidRecord(id("approval"), "It was decided for a sibling."))
                .isRefusedBy(R76);
    }

    @Test
    void the_first_goal_is_voided_by_a_delegate() {
        var set = given(restoration()).recordedBy(managerCasework());
        set.by(delegate(null, SWS))
                .when(voidRecord(id("goal 2019-11-12"), "It was a sibling's."))
                .isRefusedBy(R71);
        set.by(managerCasework())
                .when(voidRecord(id("goal 2019-11-12"), "It was a sibling's."))
                .isAcceptedBy(R71);
    }

    @Test
    void what_a_colleague_corrects_stays_whose_it_was() {
        var corrected = given(proposed())
                .by(named("colleague", practitioner()))
                .correcting(PROPOSAL, "A view was left out.")
                .when(propose(GUARDIANSHIP))
                .recorded(GoalChangeProposed.class);
        assertThat(corrected.proposer()).isEqualTo(practitioner().party());
        var advice = given(proposed())
                .and(advised("2020-06-15", pilotCoordinator().party()))
                .by(named("colleague", pilotCoordinator()))
                .correcting(id("advice"), "A slip.")
                .when(advise())
                .recorded(CoordinatorPositionRecorded.class);
        assertThat(advice.coordinator()).isEqualTo(pilotCoordinator().party());
        var set = given(restoration())
                .by(named("manager-202", delegate(4, SWS)))
                .correcting(id("goal 2019-11-12"), "A slip.")
                .when(setGoal(RESTORATION, "2019-11-13"))
                .recorded(CasePlanGoalSet.class);
        assertThat(set.authority().level().value()).isEqualTo(5);
    }

    @Test
    void advice_and_proposals_are_voided_as_ever() {
        given(proposed())
                .by(practitioner())
                .when(voidRecord(permanency.command.Past.PROPOSAL, "It was of a sibling."))
                .isAcceptedBy(R163);
    }

    @Test
    void a_first_goal_or_a_refusal_is_voided_by_a_delegate_of_the_district_or_of_the_nominated_unit() {
        for (var decision : List.of(id("goal 2019-11-12"), id("refusal"), id("approval"))) {
            var past = WithUnit.in(past(decision));
            var voiding = voidRecord(decision, "It was a sibling's.");
            var recorded = given(past).on("2020-09-01").recordedBy(managerCasework());
            recorded.by(delegate(5, ILLAWARRA)).when(voiding).isRefusedBy(R70);
            recorded.by(delegate(6, SWS)).when(voiding).isRefusedBy(R71);
            recorded.by(delegate(5, SWS)).when(voiding).isAcceptedBy(R70);
            recorded.by(WithUnit.manager()).when(voiding).isAcceptedBy(R70);
        }
    }

    private static List<ChildEvent> past(RecordId decision) {
        if (decision.equals(id("approval"))) {
            return plus(proposed(), approved("2020-06-20", "2020-06-24"));
        }
        return decision.equals(id("refusal")) ? plus(proposed(), refused()) : restoration();
    }

    private static GoalChangeRefused refused() {
        return new GoalChangeRefused(
                permanency.command.Past.CHILD,
                id("refusal"),
                PROPOSAL,
                permanency.command.Past.day("2020-06-24"),
                managerCasework().party(),
                approved("2020-06-24").authority(),
                false,
                "It is too early.");
    }

    @Test
    void a_provider_voids_no_first_goal_whoever_recorded_it() {
        given(restoration())
                .recordedBy(practitioner())
                .by(practitioner())
                .when(voidRecord(id("goal 2019-11-12"), "It was a sibling's."))
                .isRefusedBy(R1);
    }
}
