package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;
import static permanency.command.Actors.coordinator;
import static permanency.command.Actors.practitioner;
import static permanency.command.Changed.with;
import static permanency.command.Changed.without;
import static permanency.command.ChildFixture.given;
import static permanency.command.Orders.voidRecord;
import static permanency.command.Past.day;
import static permanency.command.Past.plus;
import static permanency.command.Past.restoration;
import static permanency.command.records.CorrectionRules.R132;
import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordingIssueRules.R128;
import static permanency.command.records.RecordsOrders.ISSUE;
import static permanency.command.records.RecordsOrders.cfduOfficer;
import static permanency.command.records.RecordsOrders.raise;
import static permanency.command.records.RecordsOrders.raised;
import static permanency.command.records.RecordsOrders.resolve;
import static permanency.command.records.RecordsOrders.resolved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permanency.command.ChildFixture;
import permanency.command.Past;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.events.ChildEvent;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.history.ChildHistory;
import permanency.history.PackagePlan;

class RecordingIssueTest {

    private static List<ChildEvent> asked() {
        return plus(restoration(), raised("2020-06-02", cfduOfficer()));
    }

    private static ChildFixture coordinating() {
        return given(restoration()).by(coordinator(SWS));
    }

    @Test
    void a_coordinator_raises_an_issue_and_names_who_must_fix_it() {
        var outcome = coordinating()
                .when(raise("2020-06-02", cfduOfficer()))
                .isAcceptedBy(R128)
                .records(RecordingIssueRaised.class);
        var issue = outcome.recorded(RecordingIssueRaised.class).issue();
        assertThat(issue.toFix().actor()).isEqualTo(cfduOfficer().id());
        assertThat(issue.affectsPayments()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "what", "toFix.actor", "toFix.name", "toFix.position", "toFix.organisation"})
    void what_is_missing_is_named(String part) {
        coordinating()
                .when(without(raise("2020-06-02", cfduOfficer()), "issue." + part))
                .isRefusedBy(R128)
                .naming("issue." + part);
    }

    @Test
    void who_must_fix_it_is_never_a_coordinator() {
        coordinating()
                .when(raise("2020-06-02", coordinator(SWS)))
                .isRefusedBy(R128)
                .naming("issue.toFix.position");
    }

    @Test
    void a_provider_raises_none() {
        given(restoration())
                .by(practitioner())
                .when(raise("2020-06-02", cfduOfficer()))
                .isRefusedBy(R128);
    }

    @Test
    void who_was_asked_reports_the_fix() {
        var outcome = given(asked())
                .by(cfduOfficer())
                .when(resolve("2020-06-09"))
                .isAcceptedBy(R128)
                .records(RecordingIssueResolved.class);
        assertThat(outcome.history().records().resolutionOf(ISSUE))
                .hasValueSatisfying(r -> assertThat(r.occurredOn()).isEqualTo("2020-06-09"));
        given(plus(restoration(), raised("2020-06-02", practitioner())))
                .by(practitioner())
                .when(resolve("2020-06-09"))
                .isAcceptedBy(R128);
    }

    @Test
    void nobody_else_closes_it_least_of_all_a_coordinator() {
        given(asked()).by(coordinator(SWS)).when(resolve("2020-06-09")).isRefusedBy(R128);
        given(asked()).by(caseworker()).when(resolve("2020-06-09")).isRefusedBy(R128);
        given(asked())
                .by(with(practitioner(), "id", cfduOfficer().id()))
                .when(resolve("2020-06-09"))
                .isRefusedBy(R128);
    }

    @Test
    void it_is_fixed_on_the_day_of_the_request_at_the_earliest_and_once() {
        given(asked()).by(cfduOfficer()).when(resolve("2020-06-02")).isAcceptedBy(R131);
        given(asked())
                .by(cfduOfficer())
                .when(resolve("2020-06-01"))
                .isRefusedBy(R131)
                .naming("fixedOn");
        given(plus(asked(), resolved("2020-06-09", cfduOfficer())))
                .by(cfduOfficer())
                .when(resolve("2020-06-10"))
                .isRejectedAs(NotOpen.class);
        given(restoration()).by(cfduOfficer()).when(resolve("2020-06-09")).isRejectedAs(NoSuchRecord.class);
    }

    @Test
    void a_fix_is_corrected_and_voided_and_the_issue_is_open_again() {
        var resolution = resolved("2020-06-09", cfduOfficer());
        given(plus(asked(), resolution))
                .by(cfduOfficer())
                .correcting(resolution.recordId(), "It took a day longer.")
                .when(resolve("2020-06-10"))
                .isAcceptedBy(R132)
                .records(RecordCorrected.class, RecordingIssueResolved.class);
        var voided = given(plus(asked(), resolution))
                .by(cfduOfficer())
                .when(voidRecord(resolution.recordId(), "It is wrong still."))
                .isAcceptedBy(R132);
        assertThat(voided.history().records().resolutionOf(ISSUE)).isEmpty();
    }

    @Test
    void an_issue_is_corrected_to_ask_somebody_else_and_voided_unless_it_is_resolved() {
        var other = with(cfduOfficer(), "id", "officer-56");
        var corrected = given(asked())
                .by(coordinator(SWS))
                .correcting(ISSUE, "The officer has left.")
                .when(raise("2020-06-02", other))
                .isAcceptedBy(R132);
        corrected.then().by(other).when(resolve("2020-06-09")).isAcceptedBy(R128);
        corrected.then().by(cfduOfficer()).when(resolve("2020-06-09")).isRefusedBy(R128);
        var voided = given(asked())
                .by(coordinator(SWS))
                .when(voidRecord(ISSUE, "Nothing was wrong."))
                .isAcceptedBy(R132);
        assertThat(voided.history().asAt(day("2020-07-01")).records().issue(ISSUE))
                .isEmpty();
        given(plus(asked(), resolved("2020-06-09", cfduOfficer())))
                .by(coordinator(SWS))
                .when(voidRecord(ISSUE, "Nothing was wrong."))
                .isRefusedBy(R132);
    }

    @Test
    void what_it_concerns_is_a_record_or_a_package_of_the_child() {
        var ofGoal = PackagePlan.current(ChildHistory.of(restoration()), Past.day("2020-06-02"))
                .get(0);
        assertThat(ofGoal.isOfGoal()).isTrue();
        for (var there : List.of(Past.id("goal 2019-11-12"), ofGoal.packageId())) {
            coordinating()
                    .when(with(raise("2020-06-02", cfduOfficer()), "issue.concerns", there))
                    .isAcceptedBy(R128);
        }
        coordinating()
                .when(with(raise("2020-06-02", cfduOfficer()), "issue.concerns", Past.id("of another child")))
                .isRefusedBy(R128)
                .naming("issue.concerns");
    }
}
