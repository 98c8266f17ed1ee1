package permanency.command.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.registered;
import static permanency.command.child.ChildOrders.profileStated;
import static permanency.command.child.ChildOrders.stateProfile;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;

import org.junit.jupiter.api.Test;
import permanency.events.child.ChildProfileRecorded;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;

class RecordChildProfileTest {

    @Test
    void dcj_records_where_a_child_comes_from_and_a_provider_does_not() {
        given(registered())
                .by(caseworker())
                .when(stateProfile("2020-01-10", true))
                .isAcceptedBy(R159)
                .records(ChildProfileRecorded.class);
        given(registered())
                .by(practitioner())
                .when(stateProfile("2020-01-10", true))
                .isRefusedBy(R159);
    }

    @Test
    void what_was_said_last_holds_and_the_earlier_stays_readable_for_its_days() {
        var history = given(registered(), profileStated("2020-01-10", false))
                .by(caseworker())
                .when(stateProfile("2020-03-01", true))
                .history();
        assertThat(history.registration().isCulturallyDiverse()).isTrue();
        assertThat(history.asAt(day("2020-02-29")).registration().isCulturallyDiverse())
                .isFalse();
        assertThat(history.asAt(day("2020-01-09")).registration().profile()).isNull();
    }

    @Test
    void it_is_said_today_at_the_latest() {
        given(registered())
                .on("2020-01-10")
                .by(caseworker())
                .when(stateProfile("2020-01-10", true))
                .isAcceptedBy(R131);
        given(registered())
                .on("2020-01-09")
                .by(caseworker())
                .when(stateProfile("2020-01-10", true))
                .isRefusedBy(R131)
                .naming("statedOn");
    }

    @Test
    void it_is_corrected_and_voided() {
        var stated = profileStated("2020-01-10", false);
        var corrected = given(registered(), stated)
                .by(caseworker())
                .correcting(stated.recordId(), "The grandmother knew better.")
                .when(stateProfile("2020-01-10", true))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, ChildProfileRecorded.class);
        assertThat(corrected.history().registration().isCulturallyDiverse()).isTrue();
        var voided = given(registered(), stated)
                .by(caseworker())
                .when(voidRecord(id("profile 2020-01-10"), "It is of another child."))
                .records(RecordVoided.class);
        assertThat(voided.history().registration().profile()).isNull();
    }
}
