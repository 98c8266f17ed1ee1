package permanency.query.health;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.HeldApart.R141;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.HealthRows;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class HealthReadingEndpointTest {

    private static final String TRUSTED = Token.trusted("DCJ", "CASEWORKER", "HEALTH");

    private final Told told = new Told("HEALTH");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void three_versions_for_two_purposes() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(told.managedBy("health-ngo", "2026-07-01"));
        HealthRows.enter(database, told.child(), 1, "Hearing loss", "Needs assessment");
        HealthRows.enter(database, told.child(), 2, "Hearing loss, left", "Needs assessment");
        HealthRows.enter(database, told.child(), 3, "Asthma", "Choice of placement");
        database.awaitProjections();
    }

    @Test
    void it_is_read_for_the_purpose_it_was_collected_for_in_all_versions() {
        assertThat(get(TRUSTED, "", "needs assessment"))
                .as(R141.sentence())
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.versions.length()", v -> assertThat(v).isEqualTo(2))
                .hasPathSatisfying("$.versions[0].diagnosis", v -> assertThat(v).isEqualTo("Hearing loss"))
                .hasPathSatisfying(
                        "$.versions[0].supersededAt", v -> assertThat(v).isEqualTo("2026-05-02T00:00:00Z"))
                .hasPathSatisfying(
                        "$.versions[1].supersededAt", v -> assertThat(v).isEqualTo("2026-05-03T00:00:00Z"));
        assertThat(get(TRUSTED, "?asKnownAt=2026-05-01T00:00:00Z", "Needs assessment"))
                .bodyJson()
                .hasPathSatisfying("$.versions.length()", v -> assertThat(v).isEqualTo(1))
                .hasPathSatisfying(
                        "$.versions[0].supersededAt", v -> assertThat(v).isNull());
    }

    @Test
    void for_another_purpose_or_none_it_is_not() {
        for (var purpose : new String[] {null, "Curiosity"}) {
            var answer = get(TRUSTED, "", purpose);
            assertThat(answer).hasStatus(403);
            assertThat(answer).bodyJson().extractingPath("$.clause").isEqualTo(R141.number());
            assertThat(Body.of(answer)).doesNotContain("Hearing", "Needs", "placement");
        }
    }

    @Test
    void what_there_is_to_be_read_for_is_told_without_what_it_says() {
        var answer = get(TRUSTED, "/purposes", null);

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.purposes[*].purpose")
                .asArray()
                .containsExactly("Needs assessment", "Needs assessment", "Choice of placement");
        assertThat(Body.of(answer)).doesNotContain("Hearing", "Asthma", "YES");
    }

    @Test
    void each_reading_is_logged_and_whether_it_was_shown() {
        get(TRUSTED, "", "Needs assessment");
        get(TRUSTED, "", "Curiosity");
        get(TRUSTED, "/purposes", null);

        assertThat(logged())
                .containsExactly(
                        "health information, Needs assessment, SHOWN",
                        "health information, Curiosity, NOT_SHOWN",
                        "purposes of health information, , SHOWN");
    }

    @Test
    void a_provider_who_manages_the_case_is_refused_whatever_its_token_says() {
        var provider = Token.trusted("health-ngo", "CASEWORKER");

        assertThat(get(provider, "", "Needs assessment")).hasStatus(403);
        assertThat(get(provider, "/purposes", null)).hasStatus(403);
        assertThat(get(Token.provider("health-ngo"), "", "Needs assessment")).hasStatus(403);
    }

    @Test
    void it_is_in_no_other_answer() {
        var reader = Token.district("*");
        for (var address : List.of("", "/history", "/history?limit=500")) {
            assertThat(Body.of(ask(reader, "/v1/children/" + told.child() + address, null)))
                    .doesNotContain("Hearing");
        }
        assertThat(Body.of(ask(Token.auditor(), "/v1/audit/records?child=" + told.child(), null)))
                .doesNotContain("Hearing");
        get(TRUSTED, "", "Needs assessment");
        assertThat(Body.of(ask(Token.auditor(), "/v1/audit/access-log?child=" + told.child(), null)))
                .contains("health information")
                .doesNotContain("Hearing");
    }

    private List<String> logged() {
        return database.owner()
                .sql("""
                        select what || ', ' || coalesce(purpose, '') || ', ' || outcome from access.access_log
                        where child_id = :child order by id
                        """)
                .param("child", told.child())
                .query(String.class)
                .list();
    }

    private MvcTestResult get(String token, String rest, String purpose) {
        return ask(token, "/v1/children/" + told.child() + "/health-information" + rest, purpose);
    }

    private MvcTestResult ask(String token, String address, String purpose) {
        var request = http.get().uri(address).header(HttpHeaders.AUTHORIZATION, token);
        return (purpose == null ? request : request.header("Access-Purpose", purpose)).exchange();
    }
}
