package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R130;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.child.CaseClosingReason.DEATH;
import static permanency.events.child.CaseClosingReason.MOVED_INTERSTATE;
import static permanency.events.child.CaseClosingReason.OTHER;

import org.junit.jupiter.api.Test;
import permanency.command.submission.NotOpen;
import permanency.events.child.CaseClosed;
import permanency.events.child.CaseClosingReason;

class CloseCaseTest {

    private static CloseCase close(CaseClosingReason reason, String day) {
        return new CloseCase(CHILD, day(day), reason, null);
    }

    private static CaseClosed closed(String day) {
        return new CaseClosed(CHILD, id("closing"), day(day), MOVED_INTERSTATE, null);
    }

    @Test
    void dcj_closes_a_case_with_its_reason() {
        var outcome = given(restoration())
                .by(caseworker())
                .when(close(DEATH, "2020-06-01"))
                .isAcceptedBy(R159)
                .records(CaseClosed.class);
        var registration = outcome.history().registration();
        assertThat(registration.closedOn()).isEqualTo("2020-06-01");
        assertThat(registration.closedBecause()).isEqualTo(DEATH);
        given(restoration()).by(practitioner()).when(close(DEATH, "2020-06-01")).isRefusedBy(R159);
    }

    @Test
    void another_reason_is_named() {
        given(restoration())
                .by(caseworker())
                .when(close(OTHER, "2020-06-01"))
                .isRefusedBy(R130)
                .naming("note");
        given(restoration())
                .by(caseworker())
                .when(new CloseCase(CHILD, day("2020-06-01"), OTHER, "Registered twice."))
                .isAcceptedBy(R130);
    }

    @Test
    void a_case_is_closed_once_and_not_tomorrow() {
        given(restoration())
                .and(closed("2020-06-01"))
                .by(caseworker())
                .when(close(DEATH, "2020-06-02"))
                .isRejectedAs(NotOpen.class);
        given(restoration())
                .on("2020-06-01")
                .by(caseworker())
                .when(close(DEATH, "2020-06-02"))
                .isRefusedBy(R131)
                .naming("closedOn");
    }

    @Test
    void a_closing_is_corrected_and_voided() {
        var corrected = given(restoration())
                .and(closed("2020-06-01"))
                .by(caseworker())
                .correcting(id("closing"), "A slip of the pen.")
                .when(close(MOVED_INTERSTATE, "2020-06-11"))
                .isAcceptedBy(R132);
        assertThat(corrected.history().registration().closedOn()).isEqualTo("2020-06-11");
        var voided = given(restoration())
                .and(closed("2020-06-01"))
                .by(caseworker())
                .when(voidRecord(id("closing"), "The family stays."))
                .isAcceptedBy(R132);
        assertThat(voided.history().registration().isClosed()).isFalse();
    }
}
