package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Where a real issuer is configured, its tokens are accepted, and nobody and nothing of the sample. */
class RealIssuerIT {

    private static final String LIST = "/v1/worklist/review-due";
    private static final IssuerOfTests ISSUER = new IssuerOfTests();
    private static final String SETTING = "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.address;
    private static final Product PRODUCT = Product.start(
            Product.temporaryFolder(),
            SETTING,
            "--permanency.identity.claims.subject=oid",
            "--permanency.identity.claims.position=job_title",
            "--permanency.identity.claims.roles=realm_access.roles");

    @AfterAll
    static void stop() {
        PRODUCT.close();
        ISSUER.close();
    }

    @Test
    void tokens_of_the_real_issuer_are_accepted_with_its_own_names_of_claims() {
        var read = PRODUCT.getWith(token(claims -> {}), LIST);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("total").asInt()).as("no sample caseload").isZero();
        assertThat(PRODUCT.postWith(token(claims -> {}), "/v1/children", "{}").status())
                .isEqualTo(400);
    }

    @Test
    void claims_that_cannot_be_read_are_refused_alike_whatever_is_wrong_with_them() {
        var refusals = Stream.of(
                        token(claims -> claims.claim("oid", null)),
                        token(claims -> claims.claim("organisation", List.of("DCJ", "riverbend"))),
                        token(claims -> claims.claim("job_title", "lower case")),
                        token(claims -> claims.claim("grade", "nine")),
                        token(claims -> claims.claim("delegation_level", Map.of("level", 5))),
                        token(claims -> claims.claim("districts", List.of(1, 2))),
                        token(claims -> claims.claim("realm_access", Map.of("roles", Map.of("READ", true)))))
                .map(token ->
                        List.of(said(PRODUCT.getWith(token, LIST)), said(PRODUCT.postWith(token, "/v1/children", "{"))))
                .distinct();
        assertThat(refusals)
                .containsExactly(List.of(
                        "403 This access token does not allow it.", "403 The access token does not say who bears it."));
    }

    private static String said(Product.Answer answer) {
        return answer.status() + " " + answer.body().get("detail").asString();
    }

    @Test
    void while_keys_are_away_a_token_of_a_new_one_is_neither_taken_nor_refused() {
        var token = ISSUER.signedByAnotherKey("new");
        ISSUER.hideKeys();
        var answers = List.of(PRODUCT.getWith(token, LIST), PRODUCT.postWith(token, "/v1/children", "{"));
        ISSUER.showKeys();

        assertThat(answers)
                .extracting(RealIssuerIT::said)
                .containsOnly("503 Access tokens cannot be checked now. Please try again.");
        assertThat(PRODUCT.getWith(token, LIST).status()).isEqualTo(401);
    }

    @Test
    void there_is_no_issuer_and_no_sample_user() {
        var browser = new Browser(PRODUCT.address);
        assertThat(browser.post(Map.of("grant_type", "client_credentials")).status())
                .isIn(401, 403, 404);
        assertThat(browser.logInWithoutForm("coordinator", "coordinator")).isIn("401", "403", "404");
        assertThat(browser.page()).doesNotContain("SAMPLE");
        assertThat(PRODUCT.get(null, "/.well-known/openid-configuration").status())
                .isIn(401, 403, 404);
        assertThat(PRODUCT.getWith(Product.shared().token("coordinator"), LIST).status())
                .as("a token of a sample user")
                .isEqualTo(401);
    }

    @Test
    void the_start_names_no_sample_user() throws IOException {
        assertThat(PRODUCT.bean(Welcome.class).text()).contains(ISSUER.address).doesNotContain("coordinator");
    }

    @Test
    void data_that_hold_the_sample_caseload_are_refused() throws IOException {
        var data = Product.temporaryFolder();
        Files.createFile(data.resolve("sample-caseload.day"));

        assertDoesNotStart(() -> Product.start(data, SETTING));
    }

    @Test
    void a_sample_caseload_cannot_be_asked_for() {
        assertDoesNotStart(
                () -> Product.start(Product.temporaryFolder(), SETTING, "--permanency.sample-caseload=true"));
    }

    private static void assertDoesNotStart(Runnable start) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(start::run)
                .havingRootCause()
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return ISSUER.signed(claims -> {
            claims.claim("oid", "u-4711")
                    .claim("organisation", "DCJ")
                    .claim("job_title", "MANAGER_CASEWORK")
                    .claim("districts", "*")
                    .claim("realm_access", Map.of("roles", List.of("RECORD", "READ", "offline_access")));
            change.accept(claims);
        });
    }
}
