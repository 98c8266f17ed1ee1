package permanency.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class OwnIssuerTest {

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("server.port", "8080")
            .withProperty(JWT + "issuer-uri", "http://localhost:8080");

    @Test
    void tokens_are_ours_when_the_issuer_is_this_process() {
        assertThat(OwnIssuer.TokensAreOurs.areOurs(settings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.dcj.example",
                "https://localhost:8080",
                "http://localhost:8180/realms/permanency",
                "http://localhost:8080/",
                "http://127.0.0.1:8080",
                ""
            })
    void tokens_are_of_a_real_issuer_when_it_is_any_other_address(String issuer) {
        settings.setProperty(JWT + "issuer-uri", issuer);
        assertThat(OwnIssuer.TokensAreOurs.areOurs(settings)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwk-set-uri", "public-key-location"})
    void tokens_are_of_a_real_issuer_when_the_keys_are(String keys) {
        settings.setProperty(JWT + keys, "https://login.dcj.example/keys");
        assertThat(OwnIssuer.TokensAreOurs.areOurs(settings)).isFalse();
    }
}
