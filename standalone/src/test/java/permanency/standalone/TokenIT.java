package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Who is let in: bearers of a token of this issuer, for this audience, in its time; and who only reads (R161). */
class TokenIT {

    private static final Duration NOW = Duration.ZERO;

    private final Product product = Product.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/worklist/review-due",
                "/v1/children/03573d8e-dcb6-3b02-a0e0-99609b0761fc/history",
                "/v1/children/03573d8e-dcb6-3b02-a0e0-99609b0761fc",
                "/v1/audit/refused-attempts"
            })
    void nothing_is_read_without_a_token(String path) {
        assertRefused(Product.send(product.request(path, null).GET()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/children", "/v1/operations/projections/review-due/rebuild", "/v1/delegations/X/pilots"})
    void nothing_is_sent_without_a_token(String path) {
        assertRefused(Product.send(product.request(path, null).POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void what_no_one_knows_is_for_no_one() {
        assertThat(product.get(null, "/unknown").status()).isIn(401, 403);
        assertThat(product.get(null, "/actuator/env").status()).isIn(401, 403);
    }

    @Test
    void health_and_the_description_are_for_everybody() {
        assertThat(product.get(null, "/actuator/health").status()).isEqualTo(200);
        assertThat(product.get(null, "/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(product.get(null, "/v1/api-docs").status()).isEqualTo(200);
    }

    @Test
    void a_token_of_our_own_making_would_do() {
        assertThat(read(ownKey(), product.address, "permanency-case-history", NOW))
                .isEqualTo(200);
    }

    @Test
    void an_expired_token_is_refused() {
        assertThat(read(ownKey(), product.address, "permanency-case-history", Duration.ofHours(-2)))
                .isEqualTo(401);
    }

    @Test
    void a_token_signed_by_another_key_is_refused() throws Exception {
        var foreign = new ImmutableJWKSet<SecurityContext>(
                new JWKSet(new RSAKeyGenerator(2048).keyID("foreign").generate()));
        assertThat(read(foreign, product.address, "permanency-case-history", NOW))
                .isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_refused() {
        assertThat(read(ownKey(), "http://elsewhere", "permanency-case-history", NOW))
                .isEqualTo(401);
        assertThat(read(ownKey(), product.address, "another-product", NOW)).isEqualTo(401);
    }

    @Test
    void an_auditor_and_a_reporting_job_write_nothing_by_R161() {
        assertThat(product.post("auditor", "/v1/children", "{}").status()).isEqualTo(403);
        assertThat(product.post("reporting", "/v1/children", "{}")
                        .body()
                        .get("clause")
                        .asString())
                .isEqualTo("R161");
        var kept = product.get("auditor", "/v1/audit/refused-attempts?actor=reporting")
                .body();
        assertThat(kept.at("/items/0/clause").asString()).isEqualTo("R161");
    }

    @SuppressWarnings("unchecked")
    private JWKSource<SecurityContext> ownKey() {
        return product.bean(JWKSource.class);
    }

    private int read(JWKSource<SecurityContext> key, String issuer, String audience, Duration shift) {
        var issued = Instant.now().plus(shift);
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject("someone")
                .audience(List.of(audience))
                .issuedAt(issued)
                .expiresAt(issued.plusSeconds(3600))
                .claim("organisation", "DCJ")
                .claim("position", "AUDITOR")
                .claim("districts", List.of("*"))
                .claim("roles", List.of("READ", "AUDIT"))
                .build();
        var token = new NimbusJwtEncoder(key)
                .encode(JwtEncoderParameters.from(claims))
                .getTokenValue();
        return Product.send(product.request("/v1/worklist/review-due", token).GET())
                .status();
    }

    private static void assertRefused(Product.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).isPresent();
    }
}
