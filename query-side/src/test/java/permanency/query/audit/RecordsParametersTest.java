package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;

/** What may not be asked, and by whom, of the search through all histories. */
@QuerySideTest
class RecordsParametersTest {

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void now() {
        Surroundings.CLOCK.set(TestClock.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "name, goal.Nothing",
        "decision, PERHAPS",
        "authority, NONE",
        "districtGroup, NOWHERE",
        "child, x",
        "recordedFrom, yesterday",
        "occurredTo, 2026-02-30",
        "occurredFrom, 1899-12-31",
        "recordedTo, +12345-01-01T00:00:00Z",
        "corrected, YES",
        "asKnownAt, 2026-06-15T02:00:01Z",
        "cursor, x",
        "cursor, eA",
        "limit, 201",
        "page, 1"
    })
    void a_parameter_that_makes_no_sense_is_named(String field, String value) {
        var answer = http.get()
                .uri("/v1/audit/records?{field}={value}", field, value)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .exchange();

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void only_auditors_search() {
        var answer = http.get()
                .uri("/v1/audit/records")
                .header(HttpHeaders.AUTHORIZATION, Token.with("READ"))
                .exchange();

        assertThat(answer).hasStatus(403);
    }
}
