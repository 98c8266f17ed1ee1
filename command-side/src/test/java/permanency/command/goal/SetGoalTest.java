package permanency.command.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.director;
import static permanency.command.Actors.levelSix;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.stateWideDelegate;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.setGoal;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.inCare;
import static permanency.command.Past.managedBy;
import static permanency.command.Past.preservation;
import static permanency.command.Past.registered;
import static permanency.command.Past.restoration;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R70;
import static permanency.command.delegation.GoalAuthority.R71;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.goal.GoalRules.R1;
import static permanency.command.goal.GoalRules.R2;
import static permanency.command.goal.GoalRules.R3;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.goal.CasePlanGoal.ADOPTION;
import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.LONG_TERM_CARE;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.history.CareConsequences.R4;
import static permanency.history.ScheduleRules.R5;
import static permanency.history.ScheduleRules.R6;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.DelegationLevel;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CasePlanGoalSet;

class SetGoalTest {

    private static ChildFixture inCareWithoutGoal() {
        return given(registered(), inCare("2019-11-01"));
    }

    @Test
    void dcj_sets_the_first_goal_and_a_provider_does_not() {
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R1)
                .records(CasePlanGoalSet.class);
        inCareWithoutGoal()
                .and(managedBy(HARBOUR, "2019-11-12"))
                .by(practitioner())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isRefusedBy(R1);
    }

    @Test
    void there_are_five_goals() {
        assertThat(CasePlanGoal.values())
                .as(R2.sentence())
                .containsExactlyInAnyOrder(FAMILY_PRESERVATION, RESTORATION, GUARDIANSHIP, ADOPTION, LONG_TERM_CARE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAMILY_PRESERVATION")
    void in_care_any_goal_but_preservation_fits(CasePlanGoal goal) {
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(goal, "2019-11-12"))
                .isAcceptedBy(R2)
                .isAcceptedBy(R4);
    }

    @Test
    void in_care_preservation_does_not_fit() {
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(FAMILY_PRESERVATION, "2019-11-12"))
                .isRefusedBy(R4);
    }

    @Test
    void out_of_care_preservation_fits() {
        given(registered())
                .by(managerCasework())
                .when(setGoal(FAMILY_PRESERVATION, "2019-03-04"))
                .isAcceptedBy(R4);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAMILY_PRESERVATION")
    void out_of_care_no_other_goal_fits(CasePlanGoal goal) {
        given(registered())
                .by(managerCasework())
                .when(setGoal(goal, "2019-03-04"))
                .isRefusedBy(R4);
    }

    @Test
    void what_must_fit_is_the_care_of_the_day_from_which_the_goal_holds() {
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-01"))
                .isAcceptedBy(R4);
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-10-31"))
                .isRefusedBy(R4);
    }

    @Test
    void a_second_goal_takes_a_proposal_and_a_decision() {
        given(restoration())
                .by(managerCasework())
                .when(setGoal(GUARDIANSHIP, "2020-06-01"))
                .isRefusedBy(R3);
        given(preservation())
                .by(managerCasework())
                .when(setGoal(FAMILY_PRESERVATION, "2020-06-01"))
                .isRefusedBy(R3);
    }

    @Test
    void a_goal_outgrown_by_entry_to_care_is_replaced_from_a_later_day() {
        given(preservation())
                .and(inCare("2019-11-01"))
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-01"))
                .isAcceptedBy(R3);
        given(preservation())
                .and(inCare("2019-03-04"))
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-03-04"))
                .isRefusedBy(R3)
                .naming("effectiveFrom");
    }

    @Test
    void a_time_limited_goal_has_its_target_two_years_on() {
        assertThat(target(RESTORATION, "2019-11-12")).as(R5.sentence()).isEqualTo("2021-11-12");
        assertThat(target(RESTORATION, "2020-02-29")).as(R5.sentence()).isEqualTo("2022-02-28");
        assertThat(target(LONG_TERM_CARE, "2019-11-12")).as(R6.sentence()).isNull();
    }

    @Test
    void with_a_provider_the_first_review_falls_due() {
        inCareWithoutGoal()
                .and(managedBy(HARBOUR, "2019-11-12"))
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .dueOn("2020-05-12");
    }

    @Test
    void with_dcj_no_review_falls_due() {
        inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .noReviewDue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void level_five_and_above_set_a_goal(int level) {
        inCareWithoutGoal()
                .by(delegate(level, SWS))
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R71);
    }

    @Test
    void level_six_or_none_does_not_set_a_goal() {
        inCareWithoutGoal()
                .by(levelSix())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isRefusedBy(R71);
        inCareWithoutGoal()
                .by(delegate(null, SWS))
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isRefusedBy(R71);
    }

    @Test
    void the_delegate_is_of_the_district_or_state_wide() {
        inCareWithoutGoal()
                .by(stateWideDelegate())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R70);
        inCareWithoutGoal()
                .by(delegate(5, ILLAWARRA))
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isRefusedBy(R70)
                .saying("another district");
    }

    @Test
    void a_coordinator_does_not_set_a_goal_even_under_the_pilot() {
        inCareWithoutGoal()
                .and(managedBy(HARBOUR, "2019-11-12"))
                .under(pilot("2019-07-01", null))
                .by(pilotCoordinator())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isRefusedBy(R74);
    }

    @Test
    void the_authority_stands_with_the_goal() {
        var authority = inCareWithoutGoal()
                .by(director())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .recorded(CasePlanGoalSet.class)
                .authority();
        assertThat(authority.kind()).isEqualTo(AuthorityKind.DELEGATION_LEVEL);
        assertThat(authority.level()).isEqualTo(DelegationLevel.of(3));
        assertThat(authority.entry()).isNull();
    }

    @Test
    void a_goal_holds_from_today_at_the_latest() {
        inCareWithoutGoal()
                .on("2019-11-12")
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-12"))
                .isAcceptedBy(R131);
        inCareWithoutGoal()
                .on("2019-11-12")
                .by(managerCasework())
                .when(setGoal(RESTORATION, "2019-11-13"))
                .isRefusedBy(R131)
                .naming("effectiveFrom");
    }

    private static LocalDate target(CasePlanGoal goal, String day) {
        return inCareWithoutGoal()
                .by(managerCasework())
                .when(setGoal(goal, day))
                .recorded(CasePlanGoalSet.class)
                .targetOn();
    }
}
