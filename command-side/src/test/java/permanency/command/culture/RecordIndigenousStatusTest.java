package permanency.command.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.ILLAWARRA;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.culture.CultureOrders.state;
import static permanency.command.culture.CulturePast.stated;
import static permanency.command.culture.CultureRules.R113;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.records.RecordRules.R162;
import static permanency.events.culture.IndigenousStatus.ABORIGINAL;
import static permanency.events.culture.IndigenousStatus.ENQUIRIES_UNDER_WAY;
import static permanency.events.culture.IndigenousStatus.NEITHER;
import static permanency.events.culture.IndigenousStatus.TORRES_STRAIT_ISLANDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.history.Culture;

class RecordIndigenousStatusTest {

    @Test
    void a_status_learned_later_counts_from_its_day_and_the_earlier_one_stays() {
        var outcome = given(restoration())
                .by(practitioner())
                .when(state(ABORIGINAL, "2020-06-15"))
                .isAcceptedBy(R113)
                .records(IndigenousStatusRecorded.class)
                .leavesTheScheduleAsItWas();
        assertThat(outcome.history().culture().status()).isEqualTo(ABORIGINAL);
        assertThat(outcome.history().culture().stated()).hasSize(2);
        assertThat(outcome.history().asAt(day("2020-06-14")).culture().status()).isEqualTo(NEITHER);
        assertThat(outcome.history().asAt(day("2020-06-15")).culture().status()).isEqualTo(ABORIGINAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "source"})
    void a_status_and_its_source_are_stated(String field) {
        given(restoration())
                .by(caseworker())
                .when(without(state(NEITHER, "2020-06-15"), field))
                .isRefusedBy(R113)
                .naming(field);
    }

    @Test
    void while_nobody_said_enquiries_are_under_way() {
        assertThat(given(restoration().subList(0, 1))
                        .by(caseworker())
                        .when(state(ENQUIRIES_UNDER_WAY, "2020-06-15"))
                        .isAcceptedBy(R113)
                        .history()
                        .asAt(day("2020-06-14"))
                        .culture())
                .extracting(Culture::status)
                .isEqualTo(ENQUIRIES_UNDER_WAY);
    }

    @Test
    void it_was_not_stated_tomorrow() {
        given(restoration())
                .by(caseworker())
                .when(state(ABORIGINAL, "2020-07-01"))
                .isAcceptedBy(R131);
        given(restoration())
                .by(caseworker())
                .when(state(ABORIGINAL, "2020-07-02"))
                .isRefusedBy(R131)
                .naming("statedOn");
    }

    @Test
    void dcj_of_the_district_and_the_provider_that_manages_the_case_record_it() {
        given(restoration())
                .by(coordinator(SWS))
                .when(state(ABORIGINAL, "2020-06-15"))
                .isAcceptedBy(R159);
        given(restoration())
                .by(coordinator(ILLAWARRA))
                .when(state(ABORIGINAL, "2020-06-15"))
                .isRefusedBy(R162);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(state(ABORIGINAL, "2020-06-15"))
                .isRefusedBy(R159);
    }

    @Test
    void a_provider_does_not_record_of_a_day_before_it_managed_the_case() {
        given(restoration())
                .by(practitioner())
                .when(state(ABORIGINAL, "2019-11-12"))
                .isAcceptedBy(R159);
        given(restoration())
                .by(practitioner())
                .when(state(ABORIGINAL, "2019-11-11"))
                .isRefusedBy(R159);
    }

    @Test
    void a_wrong_status_is_corrected_and_holds_no_longer() {
        var outcome = given(restoration())
                .and(stated(ABORIGINAL, "2020-06-15"))
                .by(practitioner())
                .correcting(id("status 2020-06-15"), "A slip.")
                .when(state(TORRES_STRAIT_ISLANDER, "2020-06-14"))
                .records(RecordCorrected.class, IndigenousStatusRecorded.class);
        assertThat(outcome.history().culture().status()).isEqualTo(TORRES_STRAIT_ISLANDER);
        assertThat(outcome.history().culture().stated()).hasSize(2);
    }

    @Test
    void a_status_of_another_child_is_voided() {
        var outcome = given(restoration())
                .and(stated(ABORIGINAL, "2020-06-15"))
                .by(practitioner())
                .when(voidRecord(id("status 2020-06-15"), "Of a sibling."))
                .records(RecordVoided.class);
        assertThat(outcome.history().culture().status()).isEqualTo(NEITHER);
    }
}
