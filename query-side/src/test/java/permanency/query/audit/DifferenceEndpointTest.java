package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class DifferenceEndpointTest {

    private final Told told = new Told("DIFFERENCE");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_that_a_provider_took_over() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(told.managedBy("difference-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void an_auditor_sees_what_became_known_between_two_moments() {
        var answer = get(Token.auditor(), told.child(), "from=2026-01-01T12:00:00Z&to=2026-01-03T00:00:00Z");

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.facts[*].name")
                .asArray()
                .containsExactly("responsibility.CaseResponsibilityTransferred");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.facts[0].act.recordedBy.actor")
                .isEqualTo("pat");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.consequences[*].name")
                .asArray()
                .containsExactly("review.ReviewFallsDue");
    }

    @Test
    void moments_that_make_no_sense_are_named() {
        assertBad("from=2026-01-03T00:00:00Z&to=2026-01-01T00:00:00Z", "from");
        assertBad("from=2026-01-03T00:00:00Z&to=2027-01-01T00:00:00Z", "to");
        assertBad("from=2026-01-03T00:00:00Z", "to");
        assertBad("to=2026-01-03T00:00:00Z", "from");
    }

    @Test
    void nobody_else_compares_and_before_the_first_event_there_is_nothing() {
        var query = "from=2025-01-01T00:00:00Z&to=2026-01-03T00:00:00Z";
        assertThat(get(Token.district("DIFFERENCE"), told.child(), query)).hasStatus(403);
        assertThat(get(Token.auditor(), UUID.randomUUID(), query)).hasStatus(404);
        assertThat(get(Token.auditor(), told.child(), "from=2025-01-01T00:00:00Z&to=2025-01-01T00:00:00Z"))
                .hasStatus(404);
    }

    private void assertBad(String query, String field) {
        var answer = get(Token.auditor(), told.child(), query);
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    private MvcTestResult get(String token, UUID child, String query) {
        return http.get()
                .uri("/v1/audit/children/" + child + "/difference?" + query)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }
}
