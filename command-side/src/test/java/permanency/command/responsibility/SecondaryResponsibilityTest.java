package permanency.command.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Actors.practitionerOf;
import static permanency.command.Changed.with;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.transfer;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.HARBOUR;
import static permanency.command.Past.RIVER;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R159;
import static permanency.command.responsibility.ResponsibilityRules.R21;
import static permanency.command.responsibility.ResponsibilityRules.R22;
import static permanency.events.responsibility.ChildStoryLabel.INTERNAL_PRIMARY_CASE_RESPONSIBILITY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.Outcome;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.SecondaryResponsibilityRecorded;
import permanency.events.responsibility.SubcontractingRecorded;

/** What looks like case responsibility and is not: ChildStory's label, and subcontracting. */
class SecondaryResponsibilityTest {

    private static final String UNIT = "Child and Family District Unit, Liverpool";

    private static ImportChildStoryResponsibility imported(String unit, String from) {
        return new ImportChildStoryResponsibility(CHILD, day(from), INTERNAL_PRIMARY_CASE_RESPONSIBILITY, unit);
    }

    private static RecordSubcontracting subcontract(CaseHolder provider, String from, String until) {
        return new RecordSubcontracting(
                CHILD,
                day(from),
                provider.provider(),
                "Bright Step Supports",
                "Transport",
                until == null ? null : day(until));
    }

    private static SubcontractingRecorded subcontracted() {
        return new SubcontractingRecorded(
                CHILD,
                id("contract"),
                day("2020-01-01"),
                HARBOUR.provider(),
                "Bright Step Supports",
                "Transport",
                null);
    }

    @Test
    void internal_primary_case_responsibility_is_secondary_responsibility_of_dcj() {
        var responsibility = given(restoration())
                .by(caseworker())
                .when(imported(UNIT, "2020-02-01"))
                .isAcceptedBy(R21)
                .records(SecondaryResponsibilityRecorded.class)
                .dueOn("2020-05-12")
                .history()
                .responsibility();
        assertThat(responsibility.holder()).isEqualTo(HARBOUR);
        assertThat(responsibility.since()).isEqualTo("2019-11-12");
        assertThat(responsibility.nominatedUnit()).isEqualTo(UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void it_names_the_unit(String unit) {
        given(restoration())
                .by(caseworker())
                .when(imported(unit, "2020-02-01"))
                .isRefusedBy(R21)
                .naming("nominatedUnit");
    }

    @Test
    void dcj_imports_it() {
        given(restoration())
                .by(practitioner())
                .when(imported(UNIT, "2020-02-01"))
                .isRefusedBy(R159);
        given(restoration())
                .on("2020-02-01")
                .by(caseworker())
                .when(imported(UNIT, "2020-02-02"))
                .isRefusedBy(R131)
                .naming("from");
    }

    @Test
    void an_import_is_corrected_and_voided() {
        var past = new SecondaryResponsibilityRecorded(
                CHILD, id("secondary"), day("2020-02-01"), "CFDU", INTERNAL_PRIMARY_CASE_RESPONSIBILITY);
        var corrected = given(restoration())
                .and(past)
                .by(caseworker())
                .correcting(id("secondary"), "The wrong unit.")
                .when(imported(UNIT, "2020-02-01"))
                .isAcceptedBy(R132);
        assertThat(corrected.history().responsibility().nominatedUnit()).isEqualTo(UNIT);
        var voided = given(restoration())
                .and(past)
                .by(caseworker())
                .when(voidRecord(id("secondary"), "It was the brother's."))
                .isAcceptedBy(R132);
        assertThat(voided.history().responsibility().nominatedUnit()).isNull();
    }

    @Test
    void a_provider_that_subcontracts_keeps_case_responsibility() {
        var outcome = given(restoration())
                .by(practitioner())
                .when(subcontract(HARBOUR, "2020-02-01", "2020-06-30"))
                .isAcceptedBy(R22)
                .records(SubcontractingRecorded.class)
                .dueOn("2020-05-12");
        assertThat(outcome.history().responsibility().holder()).isEqualTo(HARBOUR);
        assertThat(outcome.history().responsibility().subcontracting()).hasSize(1);
    }

    @Test
    void one_that_does_not_manage_the_case_subcontracts_nothing() {
        given(restoration())
                .by(caseworker())
                .when(subcontract(RIVER, "2020-02-01", null))
                .isRefusedBy(R22);
        given(restoration())
                .by(caseworker())
                .when(subcontract(HARBOUR, "2019-11-11", null))
                .isRefusedBy(R22);
        given(restoration())
                .by(practitionerOf("river-and-plain"))
                .when(subcontract(RIVER, "2020-02-01", null))
                .isRefusedBy(R159);
    }

    @Test
    void it_ends_on_its_first_day_at_the_earliest() {
        given(restoration())
                .by(practitioner())
                .when(subcontract(HARBOUR, "2020-02-01", "2020-02-01"))
                .isAcceptedBy(R22);
        given(restoration())
                .by(practitioner())
                .when(subcontract(HARBOUR, "2020-02-01", "2020-01-31"))
                .isRefusedBy(R22)
                .naming("until");
    }

    @Test
    void subcontracting_is_corrected_and_voided() {
        given(restoration())
                .and(subcontracted())
                .by(practitioner())
                .correcting(id("contract"), "It has an end.")
                .when(subcontract(HARBOUR, "2020-01-01", "2020-06-30"))
                .isAcceptedBy(R132);
        var voided = given(restoration())
                .and(subcontracted())
                .by(practitioner())
                .when(voidRecord(id("contract"), "It was the brother's."))
                .isAcceptedBy(R132);
        assertThat(voided.history().responsibility().subcontracting()).isEmpty();
    }

    @Test
    void a_transfer_between_providers_that_names_no_unit_leaves_the_unit() {
        var nominated = given(restoration())
                .by(caseworker())
                .when(imported(UNIT, "2020-02-01"))
                .then()
                .by(caseworker());
        assertThat(unitAfter(nominated.when(transfer(RIVER, "2020-06-01")))).isEqualTo(UNIT);
        assertThat(unitAfter(nominated.when(with(transfer(RIVER, "2020-06-01"), "nominatedUnit", "Another unit"))))
                .isEqualTo("Another unit");
        assertThat(unitAfter(nominated.when(transfer(CaseHolder.DCJ, "2020-06-01"))))
                .isNull();
    }

    private static String unitAfter(Outcome outcome) {
        return outcome.isAcceptedBy(R21).history().responsibility().nominatedUnit();
    }
}
