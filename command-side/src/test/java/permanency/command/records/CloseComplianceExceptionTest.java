package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.delegate;
import static permanency.command.Actors.managerCasework;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.inCare;
import static permanency.command.Past.preservation;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.NoteRules.R164;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.records.RecordsOrders.close;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;
import static permanency.history.CareConsequences.R4;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.delegation.Entries;
import permanency.command.submission.Actor;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.RecordId;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Position;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordCorrected;

class CloseComplianceExceptionTest {

    private static final RecordId ENTRY = id("entry");
    private static final String KEY = ComplianceExceptionOpened.key("R4", ENTRY);

    private static ChildFixture entered() {
        return given(preservation()).and(inCare("2019-11-01"));
    }

    @Test
    void a_manager_closes_an_exception_and_what_broke_the_rule_stays() {
        var outcome = entered()
                .by(managerCasework())
                .when(close("R4", ENTRY, "2019-11-15"))
                .isAcceptedBy(R164)
                .records(ComplianceExceptionClosed.class)
                .opensException(R4);
        assertThat(outcome.history().records().isClosed(KEY)).isTrue();
        assertThat(outcome.history().asAt(day("2019-11-14")).records().isClosed(KEY))
                .isFalse();
    }

    @Test
    void nobody_else_does() {
        entered().by(caseworker()).when(close("R4", ENTRY, "2019-11-15")).isRefusedBy(R164);
        entered().by(coordinator(SWS)).when(close("R4", ENTRY, "2019-11-15")).isRefusedBy(R164);
        entered()
                .by(with(practitioner(), "position", Position.MANAGER_CASEWORK))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isRefusedBy(R164);
        entered()
                .by(delegate(5, ILLAWARRA))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isRefusedBy(R162);
    }

    @Test
    void so_does_a_delegate_of_a_level_that_decides_goal_changes() {
        entered().by(officer(5)).when(close("R4", ENTRY, "2019-11-15")).isAcceptedBy(R164);
        entered().by(officer(6)).when(close("R4", ENTRY, "2019-11-15")).isRefusedBy(R164);
        entered()
                .by(with(practitioner(), "level", DelegationLevel.of(5)))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isRefusedBy(R164);
    }

    @Test
    void that_level_is_the_one_in_force_today() {
        var stricter = Entries.level(GOAL_CHANGE, 4, "2020-07-01");
        entered()
                .under(stricter)
                .on("2020-06-30")
                .by(officer(5))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isAcceptedBy(R164);
        entered()
                .under(stricter)
                .on("2020-07-01")
                .by(officer(5))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isRefusedBy(R164);
        entered()
                .under(stricter)
                .on("2020-07-01")
                .by(officer(4))
                .when(close("R4", ENTRY, "2019-11-15"))
                .isAcceptedBy(R164);
    }

    private static Actor officer(int level) {
        return with(delegate(level, SWS), "position", Position.of("CASEWORK_SPECIALIST"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void with_a_reason(String reason) {
        entered()
                .by(managerCasework())
                .when(new CloseComplianceException(CHILD, "R4", ENTRY, day("2019-11-15"), reason))
                .isRefusedBy(R164)
                .naming("reason");
    }

    @Test
    void only_an_exception_that_there_is_and_that_is_not_closed() {
        entered().by(managerCasework()).when(close("R28", ENTRY, "2019-11-15")).isRejectedAs(NoSuchRecord.class);
        entered()
                .by(managerCasework())
                .when(close("R4", ENTRY, "2019-11-15"))
                .then()
                .by(managerCasework())
                .when(close("R4", ENTRY, "2019-11-16"))
                .isRejectedAs(NotOpen.class);
    }

    @Test
    void on_its_day_at_the_earliest() {
        entered().by(managerCasework()).when(close("R4", ENTRY, "2019-11-01")).isAcceptedBy(R131);
        entered()
                .by(managerCasework())
                .when(close("R4", ENTRY, "2019-10-31"))
                .isRefusedBy(R131)
                .naming("closedOn");
    }

    @Test
    void a_closing_is_corrected_and_voided() {
        var closing = entered().by(managerCasework()).when(close("R4", ENTRY, "2019-11-15"));
        var record = closing.receipt().recordId();
        closing.then()
                .by(managerCasework())
                .correcting(record, "It was a day later.")
                .when(close("R4", ENTRY, "2019-11-16"))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ComplianceExceptionClosed.class);
        var voided = closing.then()
                .by(managerCasework())
                .when(voidRecord(record, "It is open after all."))
                .isAcceptedBy(R132);
        assertThat(voided.history().records().isClosed(KEY)).isFalse();
    }
}
