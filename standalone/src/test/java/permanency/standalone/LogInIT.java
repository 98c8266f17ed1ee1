package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** People log in with a browser, by authorization code and PKCE, and their token says what a job's token says. */
class LogInIT {

    private static final String LIST = "/v1/worklist/review-due";

    private final Product product = Product.shared();
    private final Browser browser = new Browser(product.address);

    @Test
    void somebody_logs_in_and_works_as_who_she_is() {
        var tokens = browser.tokens(browser.codeFor("coordinator", "coordinator"));

        assertThat(tokens.status()).isEqualTo(200);
        var token = tokens.body().get("access_token").asString();
        assertThat(product.getWith(token, LIST).status()).isEqualTo(200);
        var said = claims(token);
        assertThat(said).containsEntry("sub", "coordinator").containsEntry("aud", "permanency-case-history");
        assertThat(identity(said)).isEqualTo(identity(claims(product.token("coordinator"))));
        assertThat(product.getWith(tokens.body().get("id_token").asString(), LIST)
                        .status())
                .as("an ID token is for the client, not for us")
                .isEqualTo(401);
    }

    @Test
    void an_auditor_who_logs_in_writes_nothing() {
        var token = browser.tokens(browser.codeFor("auditor", "auditor"))
                .body()
                .get("access_token")
                .asString();

        assertThat(product.getWith(token, "/v1/audit/refused-attempts").status())
                .isEqualTo(200);
        assertThat(product.postWith(token, "/v1/children", "{}").status()).isEqualTo(403);
    }

    @Test
    void a_refresh_token_is_good_for_one_use() {
        var first = browser.tokens(browser.codeFor("coordinator", "coordinator"));
        var refresh = first.body().get("refresh_token").asString();

        var second = browser.refreshed(refresh);

        assertThat(second.status()).isEqualTo(200);
        var token = second.body().get("access_token").asString();
        assertThat(identity(claims(token))).isEqualTo(identity(claims(product.token("coordinator"))));
        assertThat(browser.refreshed(refresh).status()).isEqualTo(400);
        assertThat(browser.refreshed(second.body().get("refresh_token").asString())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tokens_of_people_are_short_lived() {
        var tokens = browser.tokens(browser.codeFor("coordinator", "coordinator"));
        assertThat(tokens.body().get("expires_in").asInt()).isLessThanOrEqualTo(600);
    }

    @Test
    void a_code_is_good_for_one_use_with_the_verifier_it_was_asked_for_with() {
        var code = browser.codeFor("coordinator", "coordinator");
        assertThat(browser.tokens(code, "another-verifier-of-more-than-forty-three-characters")
                        .status())
                .isEqualTo(400);
        assertThat(browser.tokens(code, null).status()).isIn(400, 401);

        var again = browser.codeFor("coordinator", "coordinator");
        assertThat(browser.tokens(again).status()).isEqualTo(200);
        assertThat(browser.tokens(again).status()).isEqualTo(400);
    }

    @Test
    void without_a_challenge_of_sha_256_nobody_logs_in() {
        assertThat(browser.authorize("code_challenge_method", "plain")).contains("error=invalid_request");
        assertThat(browser.authorize("code_challenge", null)).contains("error=invalid_request");
    }

    @Test
    void nobody_is_sent_elsewhere_than_to_this_computer() {
        for (var elsewhere : new String[] {
            "https://elsewhere.example/login/oauth2/code/permanency",
            "http://localhost:9999/login/oauth2/code/permanency",
            "http://127.0.0.1:9999/another/path",
            "http://127.0.0.1.elsewhere.example/login/oauth2/code/permanency"
        }) {
            assertThat(browser.authorize("redirect_uri", elsewhere))
                    .as(elsewhere)
                    .isIn("400", "403");
        }
    }

    @Test
    void a_wrong_password_and_a_form_of_another_site_are_refused() {
        assertThat(browser.logIn("coordinator", "wrong")).contains("/log-in?error");
        assertThat(browser.logIn("nobody", "nobody")).contains("/log-in?error");
        assertThat(browser.logInWithoutForm("coordinator", "coordinator")).isEqualTo("403");
    }

    @Test
    void the_page_says_that_it_is_a_sample() {
        assertThat(browser.page())
                .contains("SAMPLE log-in")
                .contains("coordinator")
                .doesNotContainPattern("\\{\\w+}");
    }

    @Test
    void no_password_is_taken_for_a_token() {
        assertThat(browser.post(Map.of(
                                "grant_type", "password",
                                "client_id", "permanency-pages",
                                "username", "coordinator",
                                "password", "coordinator"))
                        .status())
                .isIn(400, 401);
    }

    private static Map<String, Object> identity(Map<String, Object> claims) {
        var identity = new TreeMap<>(claims);
        identity.keySet().removeAll(List.of("iat", "exp", "nbf", "jti", "scope", "sid", "auth_time"));
        return identity;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claims(String token) {
        return new JsonMapper().readValue(Base64.getUrlDecoder().decode(token.split("\\.")[1]), Map.class);
    }
}
