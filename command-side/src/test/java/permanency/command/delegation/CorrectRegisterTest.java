package permanency.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.director;
import static permanency.command.Actors.pilotCoordinator;
import static permanency.command.Changed.with;
import static permanency.command.Orders.approve;
import static permanency.command.Past.DISTRICT;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.proposed;
import static permanency.command.delegation.Entries.ARRANGEMENT;
import static permanency.command.delegation.Entries.PILOT;
import static permanency.command.delegation.Entries.SERVICES;
import static permanency.command.delegation.Entries.arrangement;
import static permanency.command.delegation.Entries.ended;
import static permanency.command.delegation.Entries.pilot;
import static permanency.command.delegation.GoalAuthority.R74;
import static permanency.command.delegation.RegisterFixture.after;
import static permanency.command.delegation.RegisterFixture.given;
import static permanency.command.delegation.RegisterRules.R160;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.events.delegation.DelegationScope.ALL;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;
import permanency.events.goal.GoalChangeApproved;

/** An entry that was wrong is sent again, whole; one made in error is voided. What was decided under it stands. */
class CorrectRegisterTest {

    private static final StartPilot LATER = new StartPilot(DISTRICT, day("2020-08-01"), null, null, "SWS-2020/1");

    @Test
    void a_corrected_entry_keeps_its_id_and_says_what_it_should_have_said() {
        var key = UUID.randomUUID();
        var outcome = given(pilot("2020-07-01", null))
                .withKey(key)
                .by(director())
                .correcting(PILOT, "The instrument says August.")
                .when(LATER);
        assertThat(outcome.recorded(DelegationCorrected.class))
                .isEqualTo(new DelegationCorrected(
                        DISTRICT, new RecordId(key), day("2020-07-01"), PILOT, "The instrument says August."));
        assertThat(outcome.recorded(PilotStarted.class))
                .isEqualTo(new PilotStarted(DISTRICT, PILOT, day("2020-08-01"), null, Grade.of(9), "SWS-2020/1"));
        assertThat(outcome.receipt().recordId()).isEqualTo(PILOT);
    }

    @Test
    void it_takes_one_who_may_make_entries() {
        given(pilot("2020-07-01", null))
                .by(delegate(4, SWS))
                .correcting(PILOT, "August.")
                .when(LATER)
                .isRefusedBy(R160);
        given(pilot("2020-07-01", null))
                .by(delegate(4, SWS))
                .when(new VoidDelegation(DISTRICT, PILOT, "Never approved."))
                .isRefusedBy(R160);
    }

    @Test
    void only_an_entry_that_is_there_and_of_the_kind_is_corrected() {
        given(pilot("2020-07-01", null))
                .by(director())
                .correcting(id("no such entry"), "August.")
                .when(LATER)
                .isRejectedAs(NoSuchRecord.class);
        given(arrangement(ALL, "2020-07-01", null))
                .by(director())
                .correcting(ARRANGEMENT, "August.")
                .when(LATER)
                .isRefusedBy(R132);
        given(arrangement(ALL, "2020-07-01", null))
                .by(director())
                .correcting(ARRANGEMENT, "It is a pilot.")
                .when(new ApproveLocalArrangement(
                        DISTRICT,
                        ArrangementKind.PILOT,
                        Position.of(SERVICES),
                        null,
                        ALL,
                        day("2020-07-01"),
                        null,
                        "SWS-2020/2"))
                .records(DelegationCorrected.class, LocalArrangementApproved.class);
    }

    @Test
    void a_retry_corrects_once() {
        var key = UUID.randomUUID();
        var first = given(pilot("2020-07-01", null))
                .withKey(key)
                .by(director())
                .correcting(PILOT, "August.")
                .when(LATER);
        after(first)
                .withKey(key)
                .by(director())
                .correcting(PILOT, "August.")
                .when(LATER)
                .recordsNothing();
    }

    @Test
    void an_end_that_was_set_stays_when_the_entry_is_corrected() {
        given(pilot("2020-07-01", null), ended(PILOT, "2020-09-01"), corrected("2020-07-01"), pilot("2020-08-01", null))
                .by(director())
                .when(new EndDelegation(DISTRICT, PILOT, day("2020-09-01"), "Over."))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void authority_is_by_the_entry_as_corrected() {
        onFirstOfJuly(pilot("2020-01-01", null)).when(approve()).isAcceptedBy(R74);
        onFirstOfJuly(pilot("2020-01-01", null), corrected("2020-01-01"), pilot("2020-08-01", null))
                .when(approve())
                .isRefusedBy(R74);
        onFirstOfJuly(
                        pilot("2020-01-01", null),
                        new DelegationVoided(DISTRICT, id("voiding"), day("2020-01-01"), PILOT, "Never approved."))
                .when(approve())
                .isRefusedBy(R74);
    }

    @Test
    void the_decision_says_which_version_of_the_register_it_rests_on() {
        var authority = onFirstOfJuly(
                        pilot("2020-08-01", null),
                        corrected("2020-08-01"),
                        with(pilot("2020-01-01", null), "minimumGrade", Grade.of(9)))
                .when(approve())
                .recorded(GoalChangeApproved.class)
                .authority();
        assertThat(authority.entry()).isEqualTo(PILOT);
        assertThat(authority.registerVersion()).isEqualTo(2);
        assertThat(authority.gradeDemanded()).isEqualTo(Grade.of(9));
        assertThat(authority.levelDemanded()).isNull();
    }

    private static DelegationCorrected corrected(String from) {
        return new DelegationCorrected(DISTRICT, id("correction"), day(from), PILOT, "A slip of the pen.");
    }

    private static ChildFixture onFirstOfJuly(DelegationEvent... register) {
        return ChildFixture.given(proposed()).under(register).on("2020-07-01").by(pilotCoordinator());
    }
}
