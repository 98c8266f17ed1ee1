package permanency.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.levelSix;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.named;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.LADDER;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.refuse;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.advised;
import static permanency.command.Past.consulted;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.proposal;
import static permanency.command.Past.proposed;
import static permanency.command.Past.proposedUnderDcj;
import static permanency.command.delegation.Entries.ARRANGEMENT;
import static permanency.command.delegation.Entries.PILOT;
import static permanency.command.delegation.Entries.SERVICES;
import static permanency.command.delegation.Entries.arrangement;
import static permanency.command.delegation.Entries.ended;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.Entries.pilotOf;
import static permanency.command.delegation.GoalAuthority.R70;
import static permanency.command.delegation.GoalAuthority.R71;
import static permanency.command.delegation.GoalAuthority.R72;
import static permanency.command.delegation.GoalAuthority.R73;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.delegation.GoalAuthority.R75;
import static permanency.command.delegation.GoalAuthority.R76;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.delegation.GoalAuthority.R88;
import static permanency.events.delegation.AuthorityKind.DELEGATION_LEVEL;
import static permanency.events.delegation.AuthorityKind.LOCAL_ARRANGEMENT;
import static permanency.events.delegation.DelegationScope.ALL;
import static permanency.events.delegation.DelegationScope.PROVIDER_MANAGED;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.submission.Actor;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;

/** The proposal is decided on 1 July 2020 unless a test says otherwise. */
class WhoDecidesTest {

    private static ChildFixture underPilot() {
        return given(proposed()).under(pilot("2020-01-01", null));
    }

    private static ChildFixture underArrangement() {
        return given(proposed()).under(arrangement(PROVIDER_MANAGED, "2020-01-01", null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void level_five_and_above_approve_and_refuse(int level) {
        given(proposed()).by(delegate(level, SWS)).when(approve()).isAcceptedBy(R70);
        given(proposed()).by(delegate(level, SWS)).when(refuse()).isAcceptedBy(R71);
    }

    @Test
    void level_six_or_none_neither_approves_nor_refuses() {
        given(proposed()).by(levelSix()).when(approve()).isRefusedBy(R71);
        given(proposed()).by(levelSix()).when(refuse()).isRefusedBy(R71);
        given(proposed()).by(delegate(null, SWS)).when(approve()).isRefusedBy(R71);
        given(proposed()).by(delegate(9, SWS)).when(approve()).isRefusedBy(R71);
        given(proposed()).by(caseworker()).when(refuse()).isRefusedBy(R71);
    }

    @Test
    void a_delegate_is_of_the_childs_district_or_state_wide() {
        given(proposed()).by(stateWideDelegate()).when(approve()).isAcceptedBy(R70);
        given(proposed())
                .by(delegate(5, ILLAWARRA))
                .when(approve())
                .isRefusedBy(R70)
                .saying("another district");
        given(proposed()).by(delegate(1, ILLAWARRA)).when(refuse()).isRefusedBy(R70);
    }

    @Test
    void nobody_of_a_provider_decides_whatever_the_token_says() {
        given(proposed()).by(named("colleague", practitioner())).when(approve()).isRefusedBy(R70);
        var posing = with(managerCasework(), "organisation", "harbour-families");
        given(proposed()).by(posing).when(refuse()).isRefusedBy(R70);
    }

    @Test
    void the_level_relied_on_stands_with_the_decision() {
        var authority = authorityOf(given(proposed()).by(stateWideDelegate()));
        assertThat(authority.kind()).isEqualTo(DELEGATION_LEVEL);
        assertThat(authority.level().value()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11})
    void another_position_decides_under_an_arrangement_from_grade_nine(int grade) {
        var authority = authorityOf(underArrangement().by(holding(SERVICES, grade, SWS)));
        assertThat(authority.kind()).as(R72.sentence()).isEqualTo(LOCAL_ARRANGEMENT);
        assertThat(authority.entry()).isEqualTo(ARRANGEMENT);
        assertThat(authority.grade()).isEqualTo(Grade.of(grade));
        underArrangement().by(holding(SERVICES, grade, SWS)).when(refuse()).isAcceptedBy(R72);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"8", "null"},
            nullValues = "null")
    void below_grade_nine_an_arrangement_does_not_help(Integer grade) {
        underArrangement()
                .by(holding(SERVICES, grade, SWS))
                .when(approve())
                .isRefusedBy(R72)
                .saying("grade");
    }

    @Test
    void an_arrangement_covers_its_district() {
        underArrangement().by(holding(SERVICES, 9, "*")).when(approve()).isAcceptedBy(R72);
        underArrangement()
                .by(holding(SERVICES, 9, ILLAWARRA))
                .when(approve())
                .isRefusedBy(R72)
                .saying("another district");
    }

    @Test
    void an_arrangement_covers_its_position() {
        underArrangement()
                .by(holding("MANAGER_QUALITY", 11, SWS))
                .when(approve())
                .isRefusedBy(R71);
        underArrangement().by(coordinator(SWS)).when(approve()).isRefusedBy(R74);
    }

    @Test
    void an_arrangement_covers_staff_of_dcj() {
        var posing = with(holding(SERVICES, 9, SWS), "organisation", "harbour-families");
        underArrangement().by(posing).when(approve()).isRefusedBy(R72);
    }

    @Test
    void an_arrangement_covers_what_its_scope_says() {
        var officer = holding(SERVICES, 9, SWS);
        given(proposedUnderDcj())
                .under(arrangement(ALL, "2020-01-01", null))
                .by(officer)
                .when(approve())
                .isAcceptedBy(R72);
        given(proposedUnderDcj())
                .under(arrangement(PROVIDER_MANAGED, "2020-01-01", null))
                .by(officer)
                .when(approve())
                .isRefusedBy(R72)
                .saying("managed by DCJ");
    }

    @Test
    void of_two_arrangements_one_that_covers_the_case_suffices() {
        given(proposedUnderDcj())
                .under(arrangement(PROVIDER_MANAGED, "2020-01-01", null), arrangement(ALL, "2020-01-01", null))
                .by(holding(SERVICES, 9, SWS))
                .when(approve())
                .isAcceptedBy(R72);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, false", "2020-07-01, true", "2020-07-31, true", "2020-08-01, false"})
    void an_arrangement_holds_from_its_first_day_to_its_last(String day, boolean holds) {
        var outcome = given(proposed())
                .under(arrangement(PROVIDER_MANAGED, "2020-07-01", "2020-07-31"))
                .on(day)
                .by(holding(SERVICES, 9, SWS))
                .when(approve());
        if (holds) {
            outcome.isAcceptedBy(R77);
        } else {
            outcome.isRefusedBy(R71);
        }
    }

    @Test
    void a_delegate_decides_by_level_also_where_an_arrangement_covers_the_position() {
        var delegate = with(holding(SERVICES, 8, SWS), "level", 4);
        assertThat(authorityOf(underArrangement().by(delegate)).kind()).isEqualTo(DELEGATION_LEVEL);
    }

    @Test
    void an_arrangement_for_coordinators_lets_one_decide() {
        var forCoordinators = arrangement("PERMANENCY_COORDINATOR", ALL, "2020-01-01", null);
        var authority =
                authorityOf(given(proposedUnderDcj()).under(forCoordinators).by(coordinator(SWS)));
        assertThat(authority.kind()).isEqualTo(LOCAL_ARRANGEMENT);
        given(proposedUnderDcj())
                .under(forCoordinators)
                .by(coordinator(SWS))
                .when(refuse())
                .isAcceptedBy(R74);
    }

    @Test
    void a_level_in_the_token_does_not_take_the_arrangement_from_a_coordinator() {
        var forCoordinators = arrangement("PERMANENCY_COORDINATOR", ALL, "2020-01-01", null);
        var authority = authorityOf(given(proposed()).under(forCoordinators).by(with(coordinator(SWS), "level", 5)));
        assertThat(authority.kind()).isEqualTo(LOCAL_ARRANGEMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11})
    void a_coordinator_decides_under_the_pilot_from_grade_nine(int grade) {
        var authority = authorityOf(underPilot().by(coordinator(grade, SWS)));
        assertThat(authority.kind()).as(R73.sentence()).isEqualTo(AuthorityKind.PILOT);
        assertThat(authority.entry()).isEqualTo(PILOT);
        underPilot().by(coordinator(grade, SWS)).when(refuse()).isAcceptedBy(R73);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"8", "null"},
            nullValues = "null")
    void below_grade_nine_the_pilot_does_not_help(Integer grade) {
        underPilot().by(coordinator(grade, SWS)).when(approve()).isRefusedBy(R73);
    }

    @Test
    void a_coordinator_outside_the_pilot_does_not_decide() {
        given(proposed()).by(pilotCoordinator()).when(approve()).isRefusedBy(R74);
        given(proposed()).by(pilotCoordinator()).when(refuse()).isRefusedBy(R74);
        given(proposed()).by(coordinator(ILLAWARRA)).when(approve()).isRefusedBy(R74);
    }

    @Test
    void a_level_in_the_token_does_not_make_a_coordinator_a_delegate() {
        given(proposed())
                .by(with(pilotCoordinator(), "level", 5))
                .when(approve())
                .isRefusedBy(R74);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, false", "2020-07-01, true", "2020-07-31, true", "2020-08-01, false"})
    void the_pilot_holds_from_its_first_day_to_its_last(String day, boolean holds) {
        var outcome = given(proposed())
                .under(pilot("2020-07-01", "2020-07-31"))
                .on(day)
                .by(pilotCoordinator())
                .when(approve());
        if (holds) {
            outcome.isAcceptedBy(R74).isAcceptedBy(R77);
        } else {
            outcome.isRefusedBy(R74);
        }
    }

    @Test
    void a_pilot_that_is_ended_holds_until_the_day_before() {
        var ended = ended(PILOT, "2020-07-15");
        underPilot()
                .under(ended)
                .on("2020-07-14")
                .by(pilotCoordinator())
                .when(approve())
                .isAcceptedBy(R77);
        underPilot()
                .under(ended)
                .on("2020-07-15")
                .by(pilotCoordinator())
                .when(approve())
                .isRefusedBy(R74);
    }

    @Test
    void the_day_of_the_decision_counts_and_not_the_day_from_which_the_goal_holds() {
        given(proposed())
                .under(pilot("2020-07-01", null))
                .by(pilotCoordinator())
                .when(approve("2020-06-10"))
                .isAcceptedBy(R77);
        given(proposed())
                .under(pilot("2020-01-01", "2020-06-30"))
                .by(pilotCoordinator())
                .when(approve("2020-06-10"))
                .isRefusedBy(R74);
    }

    @Test
    void the_pilot_does_not_reach_children_managed_by_dcj() {
        given(proposedUnderDcj())
                .under(pilot("2020-01-01", null))
                .by(pilotCoordinator())
                .when(approve())
                .isRefusedBy(R75)
                .saying("DCJ manages");
        underPilot().by(pilotCoordinator()).when(approve()).isAcceptedBy(R75);
    }

    @Test
    void the_pilot_does_not_reach_coordinators_of_other_districts() {
        underPilot().by(coordinator(ILLAWARRA)).when(approve()).isRefusedBy(R75).saying("another district");
        underPilot().by(coordinator("*")).when(refuse()).isRefusedBy(R75);
    }

    @Test
    void the_pilot_of_another_district_does_not_reach_this_child() {
        given(proposed())
                .under(pilotOf(ILLAWARRA, "2020-01-01", null))
                .by(coordinator(ILLAWARRA))
                .when(approve())
                .isRefusedBy(R74);
    }

    @Test
    void whoever_proposed_does_not_decide() {
        var manager = managerCasework();
        var ownProposal = proposal(GUARDIANSHIP, "2020-06-10", manager.party());
        given(consulted()).and(ownProposal).by(manager).when(approve()).isRefusedBy(R76);
        given(consulted()).and(ownProposal).by(manager).when(refuse()).isRefusedBy(R76);
        given(consulted())
                .and(ownProposal)
                .by(named("another manager", manager))
                .when(approve())
                .isAcceptedBy(R76);
    }

    @Test
    void a_pilot_coordinator_who_advised_decides_and_the_decision_is_flagged() {
        var another = named("coordinator-9", pilotCoordinator());
        assertThat(approvalAfterAdviceOf(another, another).adviserDecided()).isTrue();
        assertThat(approvalAfterAdviceOf(pilotCoordinator(), another).adviserDecided())
                .isFalse();
    }

    @Test
    void whoever_consulted_on_the_child_has_advised_too() {
        var another = named("coordinator-9", pilotCoordinator());
        assertThat(approvalAfterAdviceOf(another, pilotCoordinator()).adviserDecided())
                .isTrue();
    }

    @Test
    void a_refusal_is_flagged_likewise() {
        var refusal = underPilot()
                .and(advised("2020-06-20", pilotCoordinator().party()))
                .by(pilotCoordinator())
                .when(refuse());
        assertThat(refusal.recorded(GoalChangeRefused.class).adviserDecided()).isTrue();
    }

    @Test
    void a_delegate_of_the_nominated_unit_decides_too() {
        var delegate = delegate(5, ILLAWARRA);
        var unit = "Child and Family District Unit, Illawarra";
        var nominating = with(managedBy(HARBOUR, "2019-12-01"), "nominatedUnit", unit);
        given(proposed())
                .and(nominating)
                .by(with(delegate, "units", Set.of(unit)))
                .when(approve())
                .isAcceptedBy(R70);
        given(proposed())
                .and(nominating)
                .by(with(delegate, "units", Set.of("Another unit")))
                .when(approve())
                .isRefusedBy(R70);
        given(proposed())
                .by(with(delegate, "units", Set.of(unit)))
                .when(approve())
                .isRefusedBy(R70);
    }

    @Test
    void a_provider_decides_only_where_a_delegation_to_it_is_configured() {
        var manager = named("manager-of-harbour", practitioner());
        var configured = new DelegationLadder(
                LADDER.mostSeniorFirst(),
                LADDER.goalChange(),
                LADDER.extension(),
                LADDER.register(),
                LADDER.arrangementGrade(),
                Map.of(HARBOUR.provider(), manager.position()));
        given(proposed()).by(manager).when(approve()).isRefusedBy(R70);
        var authority = authorityOf(given(proposed()).on(configured).by(manager));
        assertThat(authority.kind()).as(R88.sentence()).isEqualTo(AuthorityKind.PROVIDER_DELEGATION);
        given(proposed())
                .on(configured)
                .by(with(manager, "organisation", "river-and-plain"))
                .when(approve())
                .isRefusedBy(R70);
        given(proposedUnderDcj()).on(configured).by(manager).when(approve()).isRefusedBy(R70);
        given(proposed())
                .on(configured)
                .by(with(manager, "position", Position.of("CASEWORK_SPECIALIST")))
                .when(approve())
                .isRefusedBy(R70);
    }

    private static GoalChangeApproved approvalAfterAdviceOf(Actor adviser, Actor decider) {
        return underPilot()
                .and(advised("2020-06-20", adviser.party()))
                .by(decider)
                .when(approve())
                .recorded(GoalChangeApproved.class);
    }

    private static AuthorityBasis authorityOf(ChildFixture decider) {
        return decider.when(approve()).recorded(GoalChangeApproved.class).authority();
    }
}
