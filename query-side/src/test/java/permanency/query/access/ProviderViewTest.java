package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.access.AccessRules.R139;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.Participant;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.records.RecordSealed;
import permanency.events.review.ReviewCopyProvided;
import permanency.events.review.ReviewEvidenceLodged;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** What a provider sees of a child while it has the case, and what afterwards. */
@QuerySideTest
class ProviderViewTest {

    private static final String DISTRICT = "PROVIDER_VIEW";
    private static final String HOLDER = Token.provider("holder-ngo");
    private static final String NEXT = Token.provider("next-ngo");
    private static final Party PAT = new Party("pat", "DCJ");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private final Told told = new Told(DISTRICT);
    private final RecordId report = new RecordId(UUID.randomUUID());
    private final RecordId evidence = new RecordId(UUID.randomUUID());

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        database.append(told.managedBy("holder-ngo", "2026-07-01"));
    }

    @Test
    void no_reference_of_a_report_is_shown_to_a_provider() {
        database.append(List.of(
                told.at("2026-02-02T00:00:00Z", new RoshReferenceRecorded(told.id(), report, DAY, "ROSH-4711")),
                told.by(
                        "holder-ngo",
                        "2026-02-03T00:00:00Z",
                        new RoshConsultationRequested(told.id(), new RecordId(UUID.randomUUID()), DAY, report, PAT))));
        database.awaitProjections();

        for (var accept : List.of("application/json", "text/csv", "application/x-ndjson")) {
            assertThat(Body.of(get(HOLDER, "/history", accept)))
                    .as(R139.sentence())
                    .contains("child.ChildRegistered")
                    .doesNotContain("Rosh", "ROSH", report.toString());
            assertThat(Body.of(get(Token.district(DISTRICT), "/history", accept)))
                    .contains("ROSH-4711");
        }
        assertThat(get(HOLDER, "/records/" + report)).hasStatus(404);
        assertThat(get(Token.district(DISTRICT), "/records/" + report)).hasStatusOk();
        assertThat(get(HOLDER, "/history")).headers().hasValue(HttpHeaders.ETAG, "\"4\"");
        assertThat(get(HOLDER, "")).headers().hasValue(HttpHeaders.ETAG, "\"4\"");

        passedOn();
        assertThat(get(HOLDER, "/history"))
                .as("not even to the one that asked for a consultation because of it")
                .hasStatus(404);
    }

    @Test
    void what_a_provider_wrote_stays_open_to_it() {
        database.append(List.of(told.by("holder-ngo", "2026-02-02T00:00:00Z", lodged())));
        passedOn();

        assertThat(get(HOLDER, "/history")).hasStatusOk();
        assertThat(get(HOLDER, "/history")).bodyJson().extractingPath("$.state").isNull();
        assertThat(get(HOLDER, "/history"))
                .as(R139.sentence())
                .bodyJson()
                .extractingPath("$.events[*].version")
                .asArray()
                .containsExactly(3);
        assertThat(Body.of(get(HOLDER, "/history", "text/csv")).lines()).hasSize(2);
        assertThat(Body.of(get(HOLDER, "/history", "application/x-ndjson")).lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("{\"version\":3,"));
        assertThat(get(HOLDER, "/records/" + evidence)).hasStatusOk();
        assertThat(log())
                .contains(
                        "history, the own part SHOWN",
                        "history as a file, the own part SHOWN",
                        "record " + evidence + ", the own part SHOWN");
    }

    @Test
    void all_else_is_closed_to_it() {
        database.append(List.of(told.by("holder-ngo", "2026-02-02T00:00:00Z", lodged())));
        var transfer = passedOn();

        assertThat(get(HOLDER, "")).hasStatus(404);
        assertThat(get(HOLDER, "/records/" + transfer)).hasStatus(404);
        assertThat(get(HOLDER, "/history?asKnownAt=2026-01-31T00:00:00Z"))
                .as("before it wrote anything")
                .hasStatus(404);
        assertThat(get(NEXT, "/history"))
                .as("the next provider sees it all")
                .bodyJson()
                .extractingPath("$.events[*].version")
                .asArray()
                .hasSize(5);
        assertThat(get(Token.provider("third-ngo"), "/history")).hasStatus(404);
        assertThat(get(Token.district("ELSEWHERE"), "/history")).hasStatus(404);
    }

    @Test
    void a_review_of_which_it_was_sent_a_copy_stays_open_to_it() {
        var copy = new RecordId(UUID.randomUUID());
        var sent = new Participant("J. Okafor", "Manager casework", "holder-ngo");
        database.append(List.of(
                told.at("2026-02-02T00:00:00Z", new ReviewCopyProvided(told.id(), copy, DAY, evidence, sent, PAT))));
        passedOn();

        assertThat(get(HOLDER, "/records/" + copy)).as(R139.sentence()).hasStatusOk();
        assertThat(get(NEXT, "/records/" + copy)).hasStatusOk();
    }

    @Test
    void nothing_of_a_sealed_history_stays_open_to_it() {
        database.append(List.of(
                told.by("holder-ngo", "2026-02-02T00:00:00Z", lodged()),
                told.at("2026-02-03T00:00:00Z", new RecordSealed(told.id(), DAY, report))));
        passedOn();

        assertThat(get(HOLDER, "/history")).hasStatus(404);
    }

    private RecordId passedOn() {
        var transfer = told.to("next-ngo", "2026-03-01");
        database.append(List.of(told.at("2026-03-01T00:00:00Z", transfer)));
        database.awaitProjections();
        return transfer.recordId();
    }

    private ReviewEvidenceLodged lodged() {
        return new ReviewEvidenceLodged(
                told.id(), evidence, DAY, List.of("Family time records"), new Party("casey", "holder-ngo"));
    }

    private MvcTestResult get(String token, String rest) {
        return get(token, rest, "application/json");
    }

    private MvcTestResult get(String token, String rest, String accept) {
        return http.get()
                .uri("/v1/children/" + told.child() + rest)
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private List<String> log() {
        return database.owner()
                .sql("select what || ' ' || outcome from access.access_log where child_id = :child")
                .param("child", told.child())
                .query(String.class)
                .list();
    }
}
