package permanency.query.person;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Disclosure.R138;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.RecordSealed;
import permanency.policy.Disclosure;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class PersonEndpointTest {

    private final Told told = new Told("PERSON");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(told.managedBy("person-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void it_comes_as_a_document_that_fetches_and_runs_nothing() {
        var answer = get(Token.with("RELEASE"), "text/html,*/*;q=0.8", "the child");

        assertThat(answer).hasStatusOk().hasContentType("text/html;charset=UTF-8");
        assertThat(answer).headers().hasValue("Content-Security-Policy", PrintedHistory.POLICY);
        assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(Body.of(answer))
                .contains("your permanency record was started")
                .contains("section 254");
    }

    @Test
    void it_comes_as_data() {
        var answer = get(Token.with("RELEASE"), "*/*", "the child");

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer).bodyJson().extractingPath("$.events.length()").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.warning").isEqualTo(Disclosure.WARNING);
        assertThat(answer).bodyJson().extractingPath("$.preparedFor").isEqualTo("the child");
        assertThat(Body.of(answer)).doesNotContain("\"actor\"").doesNotContain("\"payload\"");
    }

    @Test
    void an_export_is_logged_with_whom_it_is_for() {
        get(Token.with("RELEASE"), "text/html", "the child, now grown up");

        assertThat(database.owner()
                        .sql("select what || ', for ' || on_behalf_of from access.access_log where child_id = :id")
                        .param("id", told.child())
                        .query(String.class)
                        .list())
                .as(R138.sentence())
                .singleElement()
                .isEqualTo("export of the history for the person, for the child, now grown up");
    }

    @Test
    void it_is_given_to_nobody_without_the_role_or_without_saying_for_whom() {
        assertThat(get(Token.with("READ"), "text/html", "the child")).hasStatus(403);
        assertThat(get(Token.auditor(), "text/html", "the child")).hasStatus(403);
        var unsaid = get(Token.with("RELEASE"), "application/json", null);
        assertThat(unsaid).hasStatus(400);
        assertThat(unsaid).bodyJson().extractingPath("$.errors[0].field").isEqualTo("On-Behalf-Of");
    }

    @Test
    void a_sealed_history_is_opened_by_named_positions_alone() {
        database.append(List.of(told.at(
                "2026-05-01T00:00:00Z",
                new RecordSealed(
                        new ChildId(told.child()), LocalDate.parse("2026-05-01"), new RecordId(UUID.randomUUID())))));

        database.awaitProjections();

        assertThat(get(Token.with("RELEASE"), "text/html", "the child")).hasStatus(404);
    }

    private MvcTestResult get(String token, String accept, String forWhom) {
        var request = http.get()
                .uri("/v1/children/" + told.child() + "/history-for-the-person")
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.AUTHORIZATION, token);
        return (forWhom == null ? request : request.header("On-Behalf-Of", forWhom)).exchange();
    }
}
