package permanency.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.decisions.RecordingIssues.R150;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.delegation.Position;
import permanency.events.records.AskedPerson;
import permanency.events.records.RecordingIssue;
import permanency.events.records.RecordingIssueKind;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.RecordingIssueResolved;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

@QuerySideTest
class RecordingIssuesTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 5, 4);

    private final Told told = new Told("RECORDING_ISSUES");
    private final RecordFacts facts = RecordFacts.of(told.child());
    private final RecordId paid = RecordFacts.id();
    private final RecordId unpaid = RecordFacts.id();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Asking issues;

    @BeforeEach
    void two_issues_one_of_them_fixed() {
        Surroundings.CLOCK.set(TestClock.NOW);
        issues = new Asking(http, "recording-issues", told);
        known("2026-01-01T00:00:00Z", told.registered("2025-12-01"));
        known("2026-05-05T00:00:00Z", raised(paid, RecordingIssueKind.PACKAGE_ERROR, true));
        known("2026-05-05T00:00:00Z", raised(unpaid, RecordingIssueKind.CASE_PLAN_ERROR, false));
        known(
                "2026-05-21T00:00:00Z",
                new RecordingIssueResolved(
                        facts.child(), RecordFacts.id(), LocalDate.of(2026, 5, 20), paid, "done", RecordFacts.MANAGER));
    }

    @Test
    void an_issue_shows_who_was_asked_and_when_it_was_fixed() {
        assertThat(issues.items("status=FIXED"))
                .as(R150.sentence())
                .singleElement()
                .satisfies(i -> assertThat(i)
                        .containsEntry("issueId", paid.toString())
                        .containsEntry("kind", "PACKAGE_ERROR")
                        .containsEntry("what", "is there twice")
                        .containsEntry("affectsPayments", true)
                        .containsEntry("asked", "uma")
                        .containsEntry("askedName", "Uma Unit")
                        .containsEntry("askedPosition", "CFDU_OFFICER")
                        .containsEntry("askedOrganisation", "DCJ")
                        .containsEntry("askedOn", "2026-05-04")
                        .containsEntry("daysOpen", 16)
                        .containsEntry("fixedOn", "2026-05-20"));
    }

    @Test
    void those_that_are_open_show_when_nobody_asks_for_others() {
        assertThat(ids("")).containsExactly(unpaid.toString());
        assertThat(ids("status=OPEN")).containsExactly(unpaid.toString());
        assertThat(ids("status=ALL")).containsExactlyInAnyOrder(paid.toString(), unpaid.toString());
    }

    @Test
    void an_issue_is_open_until_the_day_on_which_it_was_fixed() {
        assertThat(ids("asAt=2026-05-03&status=ALL")).isEmpty();
        assertThat(ids("asAt=2026-05-19")).contains(paid.toString());
        assertThat(ids("asAt=2026-05-20")).doesNotContain(paid.toString());
        assertThat(ids("asAt=2026-05-20&asKnownAt=2026-05-20T12:00:00Z")).contains(paid.toString());
    }

    @Test
    void those_that_affect_payments_can_be_asked_for_alone() {
        assertThat(ids("status=ALL&affectsPayments=true")).as(R150.sentence()).containsExactly(paid.toString());
        assertThat(ids("status=ALL&affectsPayments=false")).as(R150.sentence()).containsExactly(unpaid.toString());
        assertThat(ids("status=ALL&kind=CASE_PLAN_ERROR")).containsExactly(unpaid.toString());
    }

    @Test
    void a_provider_is_not_shown_what_is_wrong_in_the_record_of_a_report() {
        var report = RecordFacts.id();
        var wrong = RecordFacts.id();
        known(
                "2026-05-06T00:00:00Z",
                told.to("issues-ngo", "2026-05-06"),
                new RoshReferenceRecorded(facts.child(), report, ASKED, "ROSH-4711"),
                raised(wrong, report, RecordingIssueKind.CASE_PLAN_ERROR, false));

        assertThat(ids("")).containsExactlyInAnyOrder(unpaid.toString(), wrong.toString());
        assertThat(Body.of(http.get()
                        .uri("/v1/worklist/recording-issues?limit=200")
                        .header(HttpHeaders.AUTHORIZATION, Token.provider("issues-ngo"))
                        .exchange()))
                .contains(unpaid.toString())
                .doesNotContain(wrong.toString(), report.toString());
    }

    private List<Object> ids(String parameters) {
        return issues.items(parameters).stream().map(i -> i.get("issueId")).toList();
    }

    private RecordingIssueRaised raised(RecordId id, RecordingIssueKind kind, boolean affectsPayments) {
        return raised(id, null, kind, affectsPayments);
    }

    private RecordingIssueRaised raised(
            RecordId id, RecordId concerns, RecordingIssueKind kind, boolean affectsPayments) {
        var asked = new AskedPerson("uma", "Uma Unit", Position.of("CFDU_OFFICER"), "DCJ");
        var issue = new RecordingIssue(kind, "is there twice", concerns, affectsPayments, asked);
        return new RecordingIssueRaised(facts.child(), id, ASKED, issue, RecordFacts.MANAGER);
    }

    private void known(String instant, ChildEvent... events) {
        database.append(List.of(events).stream().map(e -> told.at(instant, e)).toList());
        database.awaitProjections();
    }
}
