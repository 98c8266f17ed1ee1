package permanency.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.director;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Changed.with;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.delegation.Entries.level;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.delegation.RegisterFixture.given;
import static permanency.command.delegation.RegisterRules.R160;
import static permanency.events.delegation.DelegatedDecision.EXTENSION;
import static permanency.events.delegation.DelegatedDecision.REGISTER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.PilotStarted;

/** The state-wide register: which level decides what, and who may say so. */
class LevelsTest {

    private static final RecordId ENTRY = id("level");
    private static final SetDecisionLevel SET = new SetDecisionLevel(
            EXTENSION, DelegationLevel.of(4), day("2020-07-01"), day("2021-06-30"), "Schedule 2020");

    @ParameterizedTest
    @CsvSource(
            value = {"1, true", "3, true", "4, false", "null, false"},
            nullValues = "null")
    void level_three_and_above_set_levels(Integer level, boolean may) {
        for (var command : new DelegationCommand[] {
            SET,
            new EndDelegation(null, ENTRY, day("2020-07-01"), "New schedule."),
            new VoidDelegation(null, ENTRY, "Wrong.")
        }) {
            var outcome = given(level(ENTRY, EXTENSION, 4, "2020-01-01", null))
                    .by(delegate(level, "*"))
                    .when(command);
            if (may) {
                outcome.isAcceptedBy(R160);
            } else {
                outcome.isRefusedBy(R160).saying("level 3");
            }
        }
    }

    @Test
    void the_levels_are_kept_by_state_wide_delegates_alone() {
        given().by(delegate(1, SWS)).when(SET).isRefusedBy(R160).saying("state-wide");
        given().by(with(pilotCoordinator(), "level", 1)).when(SET).isRefusedBy(R160);
    }

    @Test
    void an_entry_says_what_was_approved() {
        var key = UUID.randomUUID();
        assertThat(given().withKey(key).by(delegate(2, "*")).when(SET).recorded(DecisionLevelSet.class))
                .isEqualTo(new DecisionLevelSet(
                        new RecordId(key),
                        day("2020-07-01"),
                        day("2021-06-30"),
                        EXTENSION,
                        DelegationLevel.of(4),
                        "Schedule 2020"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "6, true", "7, false"})
    void a_level_stands_on_the_ladder(int level, boolean fits) {
        var outcome = given().by(delegate(1, "*")).when(with(SET, "level", level));
        if (fits) {
            outcome.isAcceptedBy(R160);
        } else {
            outcome.isRefusedBy(R160).naming("level");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void whoever_sets_who_keeps_the_registers_still_keeps_them(int level, boolean fits) {
        var set = with(with(SET, "decision", REGISTER), "level", level);
        var outcome = given().by(delegate(2, "*")).when(set);
        if (fits) {
            outcome.isAcceptedBy(R160);
        } else {
            outcome.isRefusedBy(R160).naming("level");
        }
    }

    @Test
    void a_level_ends_on_its_first_day_or_later() {
        given().by(delegate(1, "*"))
                .when(with(SET, "lastDay", day("2020-07-01")))
                .isAcceptedBy(R77);
        given().by(delegate(1, "*"))
                .when(with(SET, "lastDay", day("2020-06-30")))
                .isRefusedBy(R77);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 3, true",
        "2020-07-01, 3, false",
        "2020-07-01, 2, true",
        "2020-12-31, 3, false",
        "2021-01-01, 3, true"
    })
    void who_keeps_the_registers_is_itself_in_force_by_date(String today, int level, boolean keeps) {
        var stricter = level(id("stricter"), REGISTER, 2, "2020-07-01", "2020-12-31");
        var start = new StartPilot(DISTRICT, day("2020-07-01"), null, null, "SWS-2020/1");
        var outcome = given().under(stricter).on(today).by(delegate(level, SWS)).when(start);
        if (keeps) {
            outcome.isAcceptedBy(R160).records(PilotStarted.class);
        } else {
            outcome.isRefusedBy(R160).saying("level 2");
        }
    }

    @Test
    void of_several_levels_the_one_that_starts_last_counts_and_ends_for_the_one_before() {
        var first = level(id("first"), REGISTER, 2, "2020-01-01", null);
        var later = level(id("later"), REGISTER, 4, "2020-07-01", "2020-07-31");
        var fixture = given(pilot("2020-01-01", null)).under(later, first);
        var end = new EndDelegation(DISTRICT, Entries.PILOT, day("2020-08-01"), "Over.");
        fixture.on("2020-07-31").by(delegate(4, SWS)).when(end).records(DelegationEnded.class);
        fixture.on("2020-08-01").by(delegate(3, SWS)).when(end).isRefusedBy(R160);
        fixture.on("2020-08-01").by(delegate(2, SWS)).when(end).records(DelegationEnded.class);
    }

    @Test
    void a_level_is_ended_once_and_from_today_on() {
        var open = given(level(ENTRY, EXTENSION, 4, "2020-01-01", null)).by(delegate(3, "*"));
        open.when(new EndDelegation(null, ENTRY, day("2020-07-01"), "New schedule."))
                .records(DelegationEnded.class);
        open.when(new EndDelegation(null, ENTRY, day("2020-06-30"), "New schedule."))
                .isRefusedBy(R77);
        given(level(ENTRY, EXTENSION, 4, "2020-01-01", "2020-06-30"))
                .by(delegate(3, "*"))
                .when(new EndDelegation(null, ENTRY, day("2020-07-01"), "New schedule."))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void an_entry_made_in_error_is_voided_once() {
        var made = given(level(ENTRY, EXTENSION, 4, "2020-01-01", null)).by(delegate(3, "*"));
        var voided = made.when(new VoidDelegation(null, ENTRY, "Of another state."));
        assertThat(voided.recorded(DelegationVoided.class).occurredOn()).isEqualTo(day("2020-01-01"));
        given(level(ENTRY, EXTENSION, 4, "2020-01-01", null), voided.recorded(DelegationVoided.class))
                .by(delegate(3, "*"))
                .when(new VoidDelegation(null, ENTRY, "Again."))
                .isRejectedAs(NoSuchRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-wide", SWS})
    void registers_have_streams_of_their_own(String register) {
        var receipt = register.equals(SWS)
                ? given().by(director()).when(new StartPilot(DISTRICT, day("2020-07-01"), null, null, "x"))
                : given().by(delegate(1, "*")).when(SET);
        assertThat(receipt.receipt().stream()).isEqualTo("delegation-" + register);
    }
}
