package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import permanency.gate.AccessTokens;

/** Which tokens are accepted of an issuer that is not ours: by its name, its keys, for us, in their time. */
class AcceptedTokensIT {

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final IssuerOfTests ISSUER = new IssuerOfTests();

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void a_token_of_the_issuer_is_accepted_with_any_of_three_algorithms() {
        with(decoder -> {
            for (var algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256)) {
                assertAccepted(decoder, ISSUER.signed(algorithm));
            }
            assertRefused(decoder, ISSUER.signed(JWSAlgorithm.RS384));
            assertRefused(decoder, ISSUER.signed(JWSAlgorithm.PS512));
        });
    }

    @Test
    void keys_may_be_fetched_without_asking_the_issuer_where_they_are() {
        run(
                decoder -> {
                    assertAccepted(decoder, ISSUER.signed(JWSAlgorithm.ES256, c -> c.issuer("https://issuer.example")));
                    assertRefused(decoder, ISSUER.signed(JWSAlgorithm.RS384, c -> c.issuer("https://issuer.example")));
                    assertRefused(decoder, ISSUER.signed(JWSAlgorithm.ES256));
                },
                JWT + "issuer-uri=https://issuer.example",
                JWT + "jwk-set-uri=" + ISSUER.address + "/keys");
    }

    /** Keys are kept for a while; who does not find one among them asks. */
    @Test
    void a_new_key_is_known_by_its_first_token_and_the_former_one_trusted_until_then() {
        try (var issuer = new IssuerOfTests()) {
            var former = issuer.signed(JWSAlgorithm.RS256);
            run(
                    decoder -> {
                        assertAccepted(decoder, former);
                        issuer.replaceKey();
                        assertAccepted(decoder, former);
                        assertAccepted(decoder, issuer.signed(JWSAlgorithm.RS256));
                        assertRefused(decoder, former);
                    },
                    JWT + "issuer-uri=" + issuer.address);
        }
    }

    @Test
    void which_algorithms_is_a_setting() {
        run(
                decoder -> {
                    assertAccepted(decoder, ISSUER.signed(JWSAlgorithm.RS384));
                    assertRefused(decoder, ISSUER.signed(JWSAlgorithm.RS256));
                },
                JWT + "jws-algorithms=RS384");
    }

    @Test
    void no_setting_lets_in_what_is_not_signed_by_a_key_pair() {
        for (var algorithm : List.of("none", "HS256", "RS256,HS512")) {
            assertDoesNotStart(JWT + "jws-algorithms=" + algorithm);
        }
    }

    @Test
    void an_unsigned_token_one_signed_with_the_public_key_and_one_of_another_key_are_refused() {
        with(decoder -> {
            assertRefused(decoder, ISSUER.unsigned());
            assertRefused(decoder, ISSUER.signedWithPublicKey());
            assertRefused(decoder, ISSUER.signedByAnotherKey("rsa"));
            assertRefused(decoder, ISSUER.signedByAnotherKey("unknown"));
            assertRefused(decoder, tampered(ISSUER.signed(JWSAlgorithm.RS256)));
            assertRefused(decoder, "not a token");
        });
    }

    @Test
    void issuer_and_audience_are_ours() {
        with(decoder -> {
            assertAccepted(decoder, ISSUER.signed(c -> c.audience(List.of("other", "permanency-case-history"))));
            assertRefused(decoder, ISSUER.signed(c -> c.audience("other")));
            assertRefused(decoder, ISSUER.signed(c -> c.audience((String) null)));
            assertRefused(decoder, ISSUER.signed(c -> c.issuer("https://elsewhere.example")));
            assertRefused(decoder, ISSUER.signed(c -> c.issuer(null)));
            assertRefused(decoder, ISSUER.signed(c -> c.issuer(ISSUER.address + "/")));
        });
    }

    @Test
    void a_token_has_its_time_and_clocks_may_differ_a_little() {
        with(decoder -> {
            assertAccepted(decoder, ISSUER.signed(expiring(-55)));
            assertRefused(decoder, ISSUER.signed(expiring(-65)));
            assertAccepted(decoder, ISSUER.signed(c -> c.notBeforeTime(IssuerOfTests.in(Duration.ofSeconds(55)))));
            assertRefused(decoder, ISSUER.signed(c -> c.notBeforeTime(IssuerOfTests.in(Duration.ofSeconds(65)))));
            assertRefused(decoder, ISSUER.signed(c -> c.expirationTime(null)));
        });
        run(
                decoder -> {
                    assertAccepted(decoder, ISSUER.signed(expiring(10)));
                    assertRefused(decoder, ISSUER.signed(expiring(-5)));
                },
                "permanency.identity.clock-skew=0s");
    }

    @Test
    void how_far_clocks_may_differ_has_a_bound() {
        run(decoder -> assertAccepted(decoder, ISSUER.signed(expiring(-290))), "permanency.identity.clock-skew=5m");
        assertDoesNotStart("permanency.identity.clock-skew=301s");
        assertDoesNotStart("permanency.identity.clock-skew=-1s");
    }

    @Test
    void a_token_of_another_kind_is_none() {
        with(decoder -> {
            Stream.of("JWT", "at+jwt", "application/at+jwt").forEach(t -> assertAccepted(decoder, ISSUER.typed(t)));
            Stream.of("logout+jwt", "dpop+jwt").forEach(type -> assertRefused(decoder, ISSUER.typed(type)));
        });
    }

    @Test
    void claims_of_another_type_are_refused_and_break_nothing() {
        with(decoder -> {
            for (var claim : List.of("iss", "aud", "exp", "nbf", "iat")) {
                for (var value : List.of(Map.of("x", 1), List.of(1, 2), true)) {
                    assertNotBroken(decoder, ISSUER.signed(claims -> claims.claim(claim, value)));
                }
            }
        });
    }

    @Test
    void without_issuer_or_audience_it_does_not_start() {
        assertDoesNotStart(JWT + "issuer-uri=");
        assertDoesNotStart(JWT + "issuer-uri=", JWT + "jwk-set-uri=" + ISSUER.address + "/keys");
        assertDoesNotStart(JWT + "audiences=");
    }

    private void with(Consumer<JwtDecoder> test) {
        run(test);
    }

    private void run(Consumer<JwtDecoder> test, String... settings) {
        runner(settings).run(context -> {
            assertThat(context).hasNotFailed();
            test.accept(context.getBean(JwtDecoder.class));
        });
    }

    private void assertDoesNotStart(String... settings) {
        runner(settings)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class));
    }

    private WebApplicationContextRunner runner(String... settings) {
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(OAuth2ResourceServerAutoConfiguration.class))
                .withUserConfiguration(AccessTokens.class)
                .withPropertyValues(JWT + "issuer-uri=" + ISSUER.address, JWT + "audiences=permanency-case-history")
                .withPropertyValues(settings);
    }

    private static Consumer<JWTClaimsSet.Builder> expiring(int seconds) {
        return claims -> claims.expirationTime(IssuerOfTests.in(Duration.ofSeconds(seconds)));
    }

    private static String tampered(String token) {
        var parts = token.split("\\.");
        var middle = parts[1].length() / 2;
        var other = parts[1].charAt(middle) == 'A' ? 'B' : 'A';
        parts[1] = parts[1].substring(0, middle) + other + parts[1].substring(middle + 1);
        return String.join(".", parts);
    }

    private static void assertAccepted(JwtDecoder decoder, String token) {
        assertThatNoException().isThrownBy(() -> decoder.decode(token));
    }

    /** As what becomes 401: any other exception would be answered 500. */
    private static void assertRefused(JwtDecoder decoder, String token) {
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
    }

    private static void assertNotBroken(JwtDecoder decoder, String token) {
        try {
            decoder.decode(token);
        } catch (BadJwtException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
