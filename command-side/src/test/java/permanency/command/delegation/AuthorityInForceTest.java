package permanency.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.holding;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.approve;
import static permanency.command.Orders.refuse;
import static permanency.command.Past.id;
import static permanency.command.Past.plus;
import static permanency.command.Past.proposed;
import static permanency.command.delegation.Entries.SERVICES;
import static permanency.command.delegation.Entries.arrangement;
import static permanency.command.delegation.Entries.level;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R71;
import static permanency.command.delegation.GoalAuthority.R72;
import static permanency.command.delegation.GoalAuthority.R73;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.goal.GoalPast.approved;
import static permanency.events.delegation.DelegatedDecision.EXTENSION;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;
import static permanency.events.delegation.DelegationScope.ALL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.command.ChildFixture;
import permanency.command.submission.ChildCommand;
import permanency.events.RecordId;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.goal.GoalChangeApproved;

/** What it takes to decide a goal change is what the registers say of the day of the decision. */
class AuthorityInForceTest {

    private static final RecordId STRICTER = id("stricter");

    /** From 1 to 31 July 2020 it takes level 4; the settings say 5. */
    private static ChildFixture inJuly() {
        return given(proposed()).under(level(STRICTER, GOAL_CHANGE, 4, "2020-07-01", "2020-07-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 5, true",
        "2020-06-30, 6, false",
        "2020-07-01, 4, true",
        "2020-07-01, 5, false",
        "2020-07-31, 4, true",
        "2020-07-31, 5, false",
        "2020-08-01, 5, true"
    })
    void the_level_of_the_register_holds_from_its_first_day_to_its_last(String day, int level, boolean decides) {
        for (var decision : new ChildCommand[] {approve(), refuse()}) {
            var outcome = inJuly().on(day).by(delegate(level, SWS)).when(decision);
            if (decides) {
                outcome.isAcceptedBy(R77);
            } else {
                outcome.isRefusedBy(R71).saying("It takes level");
            }
        }
    }

    @Test
    void a_register_may_let_a_less_senior_level_decide() {
        given(proposed())
                .under(level(GOAL_CHANGE, 6, "2020-07-01"))
                .by(delegate(6, SWS))
                .when(approve())
                .isAcceptedBy(R71);
    }

    @Test
    void the_level_for_extensions_is_none_for_goal_changes() {
        given(proposed())
                .under(level(EXTENSION, 1, "2020-01-01"))
                .by(managerCasework())
                .when(approve())
                .isAcceptedBy(R71);
    }

    @Test
    void the_decision_says_what_it_rested_on() {
        var authority = authorityOf(inJuly().on("2020-07-10").by(delegate(3, SWS)));
        assertThat(authority.entry()).isEqualTo(STRICTER);
        assertThat(authority.level()).isEqualTo(DelegationLevel.of(3));
        assertThat(authority.levelDemanded()).isEqualTo(DelegationLevel.of(4));
        assertThat(authority.registerVersion()).isZero();
        assertThat(authority.gradeDemanded()).isNull();
    }

    @Test
    void where_the_register_says_nothing_it_rests_on_the_settings() {
        var silent = authorityOf(given(proposed()).by(managerCasework()));
        assertThat(silent.entry()).isNull();
        assertThat(silent.registerVersion()).isNull();
        assertThat(silent.levelDemanded()).isEqualTo(DelegationLevel.of(5));
        var expired = authorityOf(inJuly().on("2020-08-01").by(managerCasework()));
        assertThat(expired.entry()).isNull();
        assertThat(expired.registerVersion()).isZero();
        assertThat(expired.levelDemanded()).isEqualTo(DelegationLevel.of(5));
    }

    @Test
    void a_decision_is_corrected_by_the_level_of_its_own_day_and_rests_on_what_it_rested_on() {
        var decided = plus(proposed(), approved("2020-06-20", "2020-06-24"));
        given(decided)
                .under(level(GOAL_CHANGE, 3, "2020-07-01"))
                .on("2020-09-01")
                .by(managerCasework())
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .isAcceptedBy(R77);
        given(decided)
                .under(level(GOAL_CHANGE, 3, "2020-06-24"))
                .on("2020-09-01")
                .by(managerCasework())
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"))
                .isRefusedBy(R71);
        var corrected = given(decided)
                .under(level(GOAL_CHANGE, 4, "2020-06-24"))
                .on("2020-09-01")
                .recordedBy(managerCasework())
                .by(delegate(4, SWS))
                .correcting(id("approval"), "A slip of the pen.")
                .when(approve("2020-06-15"));
        assertThat(corrected.recorded(GoalChangeApproved.class).authority())
                .isEqualTo(approved("2020-06-20", "2020-06-24").authority());
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void an_entry_may_name_a_higher_grade(int grade, boolean decides) {
        var arranged = given(proposed())
                .under(with(arrangement(ALL, "2020-01-01", null), "minimumGrade", Grade.of(10)))
                .by(holding(SERVICES, grade, SWS))
                .when(approve());
        var piloted = given(proposed())
                .under(with(pilot("2020-01-01", null), "minimumGrade", Grade.of(10)))
                .by(with(pilotCoordinator(), "grade", grade))
                .when(approve());
        if (decides) {
            assertThat(arranged.recorded(GoalChangeApproved.class).authority().gradeDemanded())
                    .isEqualTo(Grade.of(10));
            piloted.isAcceptedBy(R73);
        } else {
            arranged.isRefusedBy(R72).saying("grade");
            piloted.isRefusedBy(R73);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true"})
    void an_entry_from_before_grades_were_named_goes_by_the_settings(int grade, boolean decides) {
        var outcome = given(proposed())
                .under(with(pilot("2020-01-01", null), "minimumGrade", null))
                .by(with(pilotCoordinator(), "grade", grade))
                .when(approve());
        if (decides) {
            assertThat(outcome.recorded(GoalChangeApproved.class).authority().gradeDemanded())
                    .isEqualTo(Grade.of(9));
        } else {
            outcome.isRefusedBy(R73);
        }
    }

    @Test
    void of_two_pilots_one_whose_grade_the_coordinator_reaches_suffices() {
        given(proposed())
                .under(
                        with(pilot("2020-01-01", null), "minimumGrade", Grade.of(11)),
                        with(pilot("2020-02-01", null), "entryId", id("second pilot")))
                .by(pilotCoordinator())
                .when(approve())
                .isAcceptedBy(R73);
    }

    private static AuthorityBasis authorityOf(ChildFixture decider) {
        return decider.when(approve()).recorded(GoalChangeApproved.class).authority();
    }
}
