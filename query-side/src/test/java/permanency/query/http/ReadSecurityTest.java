package permanency.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.QuerySideTest;
import permanency.query.Token;

@QuerySideTest
class ReadSecurityTest {

    private static final String LIST = "/v1/worklist/review-due";

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {LIST, "/v1/children/x", "/v1/audit/refused-attempts", "/v1/api-docs", "/v1/elsewhere"})
    void nobody_reads_without_a_token(String uri) {
        var answer = http.get().uri(uri).exchange();

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
    }

    @Test
    void a_forged_token_is_none() {
        assertThat(get(LIST, Token.auditor() + "x")).hasStatus(401);
    }

    @Test
    void a_role_that_does_not_read_is_refused() {
        assertThat(get(LIST, Token.with("RECORD"))).hasStatus(403).hasContentType("application/problem+json");
        assertThat(get(LIST, Token.with("READ"))).hasStatusOk();
        assertThat(get(LIST, Token.with("AUDIT"))).hasStatusOk();
    }

    @Test
    void only_operators_rebuild() {
        var rebuild = "/v1/operations/projections/none/rebuild";

        assertThat(post(rebuild, Token.with("AUDIT"))).hasStatus(403);
        assertThat(post(rebuild, Token.with("OPERATE"))).hasStatus(404);
    }

    @Test
    void whoever_has_a_token_may_read_what_there_is_to_call() {
        assertThat(get("/v1/api-docs", Token.with("REPORT")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys(LIST, "/v1/children/{childId}/history", "/v1/audit/refused-attempts");
    }

    @Test
    void health_is_open_and_all_else_is_closed() {
        assertThat(http.get().uri("/actuator/health/readiness").exchange()).hasStatusOk();
        assertThat(http.get().uri("/actuator/prometheus").exchange()).hasStatus(401);
        assertThat(http.get().uri("/").exchange()).hasStatus(401);
    }

    private MvcTestResult get(String uri, String token) {
        return http.get().uri(uri).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    private MvcTestResult post(String uri, String token) {
        return http.post().uri(uri).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }
}
