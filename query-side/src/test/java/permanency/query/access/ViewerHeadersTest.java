package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.QuerySideTest;
import permanency.query.Token;

@QuerySideTest
class ViewerHeadersTest {

    private static final String LIST = "/v1/worklist/review-due";

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource({"Access-Purpose, 100", "On-Behalf-Of, 100", "Access-Reason, 500"})
    void a_header_has_a_longest_text(String header, int longest) {
        assertThat(get(header, "x".repeat(longest))).hasStatusOk();
        assertNamed(header, get(header, "x".repeat(longest + 1)));
    }

    @Test
    void a_reason_has_ten_characters_at_least() {
        assertThat(get("Access-Reason", "Ten chars.")).hasStatusOk();
        assertNamed("Access-Reason", get("Access-Reason", "Nine char"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Access-Purpose", "On-Behalf-Of", "Access-Reason"})
    void other_characters_blanks_and_two_values_are_refused(String header) {
        assertNamed(header, get(header, "a text of\u0007 one line"));
        assertNamed(header, get(header, "a text of\u007f one line"));
        assertNamed(header, get(header, "a text of letters \u00e9"));
        assertNamed(header, get(header, " begins with a blank"));
        assertNamed(header, get(header, ""));
        assertNamed(header, get(header, "a first reason", "a second reason"));
    }

    @Test
    void no_header_is_a_parameter() {
        assertThat(http.get()
                        .uri(LIST + "?actor=me")
                        .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void no_parameter_is_taken_from_a_header() {
        assertThat(get("limit", "201")).hasStatusOk();
        assertThat(get("As-At", "x")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "organisation", "position"})
    void a_token_that_does_not_say_who_it_is_shows_nothing(String claim) {
        assertThat(http.get()
                        .uri(LIST)
                        .header(HttpHeaders.AUTHORIZATION, Token.without(claim))
                        .exchange())
                .hasStatus(403)
                .hasContentType("application/problem+json");
    }

    @Test
    void the_description_shows_the_headers() {
        var described = http.get()
                .uri("/v1/api-docs")
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .exchange();
        assertThat(described)
                .bodyJson()
                .extractingPath("$.paths['%s'].get.parameters[?(@.in=='header')].name".formatted(LIST))
                .asArray()
                .containsExactly("Access-Purpose", "On-Behalf-Of", "Access-Reason");
        assertThat(described)
                .bodyJson()
                .extractingPath("$.paths['%s'].get.parameters[*].name".formatted(LIST))
                .asArray()
                .contains("asAt")
                .doesNotContain("viewer", "actor", "roles");
    }

    private static void assertNamed(String header, MvcTestResult answer) {
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(header);
    }

    private MvcTestResult get(String header, Object... values) {
        return http.get()
                .uri(LIST)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .header(header, values)
                .exchange();
    }
}
