package permanency.command.goal;

import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.letTimePass;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;
import static permanency.command.Past.restoration;
import static permanency.command.Past.status;
import static permanency.command.records.RecordRules.R159;
import static permanency.events.culture.IndigenousStatus.ABORIGINAL;
import static permanency.history.GuardianshipConsequences.R86;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.command.ChildFixture;
import permanency.command.submission.NoSuchRecord;
import permanency.events.ChildEvent;
import permanency.events.care.Court;
import permanency.events.care.CourtOrder;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.goal.GuardianshipFindings;
import permanency.events.goal.GuardianshipFindingsRecorded;

/** The child of the tests was born on 31 August 2014. */
class RecordGuardianshipFindingsTest {

    private static final GuardianshipFindings FINDINGS =
            new GuardianshipFindings("There is no way back.", "The aunt is suitable.", "With kin.", "She agrees.");

    private static CourtOrderRecorded order(CourtOrderKind kind, String day) {
        var order = new CourtOrder(kind, Court.values()[0], null, null, null, null);
        return new CourtOrderRecorded(CHILD, id("order"), day(day), order);
    }

    private static ChildFixture ordered(String day) {
        return given(restoration())
                .and(order(CourtOrderKind.GUARDIANSHIP_S79A, day))
                .on("2027-01-01")
                .by(caseworker());
    }

    private static RecordGuardianshipFindings find(GuardianshipFindings findings) {
        return new RecordGuardianshipFindings(CHILD, id("order"), findings);
    }

    @Test
    void an_order_without_findings_is_an_exception_until_they_are_recorded() {
        ordered("2020-06-01").when(letTimePass()).opensException(R86);
        ordered("2020-06-01")
                .when(find(FINDINGS))
                .isAcceptedBy(R86)
                .records(GuardianshipFindingsRecorded.class)
                .opensNoException(R86);
    }

    @Test
    void each_finding_counts() {
        ordered("2020-06-01").when(find(without(FINDINGS, "restoration"))).opensException(R86);
        ordered("2020-06-01").when(find(with(FINDINGS, "suitability", " "))).opensException(R86);
    }

    @Test
    void the_placement_principles_are_for_an_aboriginal_or_torres_strait_islander_child() {
        ordered("2020-06-01")
                .when(find(without(FINDINGS, "placementPrinciples")))
                .opensNoException(R86);
        given(aboriginal())
                .and(order(CourtOrderKind.GUARDIANSHIP_S79A, "2020-06-01"))
                .by(caseworker())
                .when(find(without(FINDINGS, "placementPrinciples")))
                .opensException(R86);
    }

    private static List<ChildEvent> aboriginal() {
        var facts = new ArrayList<>(restoration());
        facts.replaceAll(f -> f instanceof IndigenousStatusRecorded ? status(ABORIGINAL) : f);
        return facts;
    }

    @Test
    void from_the_twelfth_birthday_the_child_consents() {
        ordered("2026-08-30").when(find(without(FINDINGS, "childConsent"))).opensNoException(R86);
        ordered("2026-08-31").when(find(without(FINDINGS, "childConsent"))).opensException(R86);
    }

    @Test
    void another_order_needs_none() {
        given(restoration())
                .and(order(CourtOrderKind.INTERIM, "2020-06-01"))
                .by(caseworker())
                .when(letTimePass())
                .opensNoException(R86);
        given(restoration())
                .and(order(CourtOrderKind.INTERIM, "2020-06-01"))
                .by(caseworker())
                .when(find(FINDINGS))
                .isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void dcj_records_them() {
        ordered("2020-06-01").by(practitioner()).when(find(FINDINGS)).isRefusedBy(R159);
    }

    @Test
    void they_are_corrected_and_voided() {
        var recorded =
                new GuardianshipFindingsRecorded(CHILD, id("findings"), day("2020-06-01"), id("order"), FINDINGS);
        ordered("2020-06-01")
                .and(recorded)
                .correcting(id("findings"), "The suitability was of another carer.")
                .when(find(without(FINDINGS, "suitability")))
                .opensException(R86);
        ordered("2020-06-01")
                .and(recorded)
                .when(voidRecord(id("findings"), "They were of a sibling."))
                .opensException(R86);
    }
}
