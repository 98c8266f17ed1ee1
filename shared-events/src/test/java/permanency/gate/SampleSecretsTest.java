package permanency.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SampleSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permanency.command.database.password=permanency_command",
                "permanency.query.database.owner-password=changeit",
                "PERMANENCY_QUERY_DATABASE_OWNERPASSWORD=sample-owner",
                "spring.security.oauth2.client.registration.x.client-secret=manager-casework",
                "spring.ssl.bundle.jks.web.keystore.password=...",
                "server.ssl.key-store-password=secret"
            })
    void a_secret_that_everybody_can_read_stops_the_start_and_is_not_repeated(String setting) {
        assertThatThrownBy(() -> start(setting))
                .isInstanceOf(SampleSecret.class)
                .hasMessageStartingWith(setting.substring(0, setting.indexOf('=')) + " is a sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permanency.command.database.password=u7Pq0-Zk2m-samples",
                "permanency.command.database.password=",
                "permanency.command.database.username=permanency_command",
                "OTHER_PROGRAM_PASSWORD=changeit",
                "sample.users[0].secret=coordinator"
            })
    void all_else_does_not(String setting) {
        assertThatCode(() -> start(setting)).doesNotThrowAnyException();
    }

    private static void start(String setting) {
        var at = setting.indexOf('=');
        var environment = new MockEnvironment().withProperty(setting.substring(0, at), setting.substring(at + 1));
        new SampleSecrets().postProcessEnvironment(environment, null);
    }
}
