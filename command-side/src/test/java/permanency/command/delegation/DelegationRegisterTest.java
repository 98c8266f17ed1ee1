package permanency.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.director;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Changed.with;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.delegation.Entries.ARRANGEMENT;
import static permanency.command.delegation.Entries.PILOT;
import static permanency.command.delegation.Entries.SERVICES;
import static permanency.command.delegation.Entries.arrangement;
import static permanency.command.delegation.Entries.ended;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R72;
import static permanency.command.delegation.GoalAuthority.R73;
import static permanency.command.delegation.GoalAuthority.R77;
import static permanency.command.delegation.RegisterFixture.after;
import static permanency.command.delegation.RegisterFixture.given;
import static permanency.command.delegation.RegisterRules.R160;
import static permanency.command.records.RecordRules.R131;
import static permanency.events.delegation.ArrangementKind.LOCAL_ARRANGEMENT;
import static permanency.events.delegation.ArrangementKind.TRIAL;
import static permanency.events.delegation.DelegationScope.ALL;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.submission.KeyReused;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.command.submission.StaleView;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;

class DelegationRegisterTest {

    private static final StartPilot START = new StartPilot(DISTRICT, day("2020-07-01"), null, null, "SWS-2020/1");
    private static final ApproveLocalArrangement APPROVE = new ApproveLocalArrangement(
            DISTRICT,
            TRIAL,
            Position.of(SERVICES),
            Grade.of(10),
            ALL,
            day("2020-07-01"),
            day("2020-12-31"),
            "SWS-2020/2");

    private static EndDelegation end(RecordId entry, String from) {
        return new EndDelegation(DISTRICT, entry, day(from), "The trial is over.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void level_three_and_above_keep_the_register(int level) {
        given().by(delegate(level, SWS)).when(START).isAcceptedBy(R160).records(PilotStarted.class);
        given().by(delegate(level, SWS)).when(APPROVE).isAcceptedBy(R160).records(LocalArrangementApproved.class);
        given(pilot("2020-01-01", null))
                .by(delegate(level, SWS))
                .when(end(PILOT, "2020-07-01"))
                .isAcceptedBy(R160)
                .records(DelegationEnded.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"4", "5", "null"},
            nullValues = "null")
    void below_level_three_nobody_does(Integer level) {
        given().by(delegate(level, SWS)).when(START).isRefusedBy(R160);
        given().by(delegate(level, SWS)).when(APPROVE).isRefusedBy(R160);
        given(pilot("2020-01-01", null))
                .by(delegate(level, SWS))
                .when(end(PILOT, "2020-07-01"))
                .isRefusedBy(R160);
    }

    @Test
    void an_entry_ends_on_its_first_day_or_later() {
        var first = day("2020-07-01");
        given().by(director())
                .when(new StartPilot(DISTRICT, first, first, null, "one day"))
                .isAcceptedBy(R77);
        given().by(director())
                .when(new StartPilot(DISTRICT, first, first.minusDays(1), null, "none"))
                .isRefusedBy(R77);
    }

    @Test
    void a_register_is_kept_for_a_district_of_dcj() {
        var nowhere = DistrictId.of("MELBOURNE");
        given().by(delegate(3, "*"))
                .when(new StartPilot(nowhere, day("2020-07-01"), null, null, "none"))
                .isRefusedBy(R131)
                .naming("district");
        given().by(delegate(3, "*"))
                .when(with(APPROVE, "district", nowhere))
                .isRefusedBy(R131)
                .naming("district");
    }

    @Test
    void a_provider_does_not_whatever_the_token_says() {
        given().by(with(director(), "organisation", "harbour-families"))
                .when(START)
                .isRefusedBy(R160);
    }

    @Test
    void the_delegate_is_of_the_district_or_state_wide() {
        given().by(delegate(3, "*")).when(START).isAcceptedBy(R160);
        given().by(delegate(3, ILLAWARRA)).when(START).isRefusedBy(R160).saying("another district");
    }

    @Test
    void manager_casework_needs_no_arrangement() {
        given().by(director())
                .when(with(APPROVE, "position", "MANAGER_CASEWORK"))
                .isRefusedBy(R72);
        given().by(director())
                .when(with(APPROVE, "position", "PERMANENCY_COORDINATOR"))
                .isAcceptedBy(R72);
    }

    @Test
    void an_entry_says_what_was_approved() {
        var key = UUID.randomUUID();
        var entry = given().withKey(key).by(director()).when(APPROVE).recorded(LocalArrangementApproved.class);
        assertThat(entry)
                .isEqualTo(new LocalArrangementApproved(
                        DISTRICT,
                        new RecordId(key),
                        day("2020-07-01"),
                        day("2020-12-31"),
                        TRIAL,
                        Position.of(SERVICES),
                        Grade.of(10),
                        ALL,
                        "SWS-2020/2"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"8, false, 0", "9, true, 9", "10, true, 10", "null, true, 9"},
            nullValues = "null")
    void an_entry_names_grade_nine_or_a_higher_one(Integer grade, boolean fits, int recorded) {
        var named = grade == null ? null : Grade.of(grade);
        var start = given().by(director()).when(with(START, "minimumGrade", named));
        var approve = given().by(director()).when(with(APPROVE, "minimumGrade", named));
        if (fits) {
            assertThat(start.recorded(PilotStarted.class).minimumGrade()).isEqualTo(Grade.of(recorded));
            assertThat(approve.recorded(LocalArrangementApproved.class).minimumGrade())
                    .isEqualTo(Grade.of(recorded));
        } else {
            start.isRefusedBy(R73).naming("minimumGrade");
            approve.isRefusedBy(R72).naming("minimumGrade");
        }
    }

    @Test
    void an_arrangement_that_says_no_kind_is_a_local_one() {
        assertThat(given().by(director())
                        .when(with(APPROVE, "kind", null))
                        .recorded(LocalArrangementApproved.class)
                        .kind())
                .isEqualTo(LOCAL_ARRANGEMENT);
    }

    @Test
    void a_coordinator_lets_no_coordinator_decide_whatever_the_token_says() {
        given().by(with(pilotCoordinator(), "level", 3)).when(START).isRefusedBy(R160);
    }

    @Test
    void an_entry_is_ended_from_today_at_the_earliest() {
        given(pilot("2020-01-01", null))
                .by(director())
                .when(end(PILOT, "2020-07-01"))
                .isAcceptedBy(R77);
        given(pilot("2020-01-01", null))
                .by(director())
                .when(end(PILOT, "2020-06-30"))
                .isRefusedBy(R77)
                .saying("past");
    }

    @Test
    void an_entry_ends_only_once() {
        given(pilot("2020-01-01", null), ended(PILOT, "2020-08-01"))
                .by(director())
                .when(end(PILOT, "2020-07-15"))
                .records(DelegationEnded.class);
        given(pilot("2020-01-01", null), ended(PILOT, "2020-08-01"))
                .by(director())
                .when(end(PILOT, "2020-08-01"))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void an_entry_that_ends_by_itself_may_be_ended_on_its_last_day_but_not_after() {
        given(arrangement(ALL, "2020-01-01", "2020-12-31"))
                .by(director())
                .when(end(ARRANGEMENT, "2020-12-31"))
                .records(DelegationEnded.class);
        given(arrangement(ALL, "2020-01-01", "2020-12-31"))
                .by(director())
                .when(end(ARRANGEMENT, "2021-01-01"))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void an_entry_that_is_not_there_is_not_ended() {
        given().by(director()).when(end(id("no such entry"), "2020-07-01")).isRejectedAs(NoSuchRecord.class);
        given(pilot("2020-01-01", null))
                .by(director())
                .when(end(ARRANGEMENT, "2020-07-01"))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_retry_gets_the_same_receipt_and_makes_no_second_entry() {
        var key = UUID.randomUUID();
        var first = given().withKey(key).by(director()).when(START);
        var again = after(first).withKey(key).by(director()).when(START).recordsNothing();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(first.receipt().stream()).isEqualTo("delegation-" + SWS);
    }

    @Test
    void the_same_key_with_other_content_is_rejected() {
        var key = UUID.randomUUID();
        var first = given().withKey(key).by(director()).when(START);
        after(first).withKey(key).by(director()).when(APPROVE).isRejectedAs(KeyReused.class);
    }

    @Test
    void a_stale_view_of_the_register_is_rejected() {
        given(pilot("2020-01-01", null), ended(PILOT, "2020-08-01"))
                .havingSeen(0)
                .by(director())
                .when(APPROVE)
                .isRejectedAs(
                        StaleView.class, stale -> assertThat(stale.current()).isEqualTo(1));
        given(pilot("2020-01-01", null))
                .havingSeen(0)
                .by(director())
                .when(APPROVE)
                .records(LocalArrangementApproved.class);
    }

    @Test
    void an_entry_tells_the_versions_of_the_lists_of_its_day() {
        assertThat(given().by(director()).when(START).metadata("reference"))
                .containsExactly(ChildFixture.REFERENCE.versions().on(day("2020-07-01")));
        assertThat(given(pilot("2020-01-01", null))
                        .by(director())
                        .when(end(PILOT, "2020-07-01"))
                        .metadata("reference"))
                .containsExactly(ChildFixture.REFERENCE.versions().on(day("2020-07-01")));
    }
}
