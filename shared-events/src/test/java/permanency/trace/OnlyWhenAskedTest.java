package permanency.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OnlyWhenAskedTest {

    private static final String[] CANDIDATES = {
        "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
        "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
        "permanency.trace.Traces",
        "org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
        "permanency.gate.Gate",
        null
    };

    private final MockEnvironment environment = new MockEnvironment();
    private final OnlyWhenAsked filter = new OnlyWhenAsked();

    @Test
    void without_an_endpoint_nothing_of_tracing_is_configured() {
        assertThat(matches()).containsExactly(false, false, false, false, true, true);
    }

    @Test
    void an_empty_endpoint_is_none() {
        environment.setProperty(OnlyWhenAsked.ENDPOINT, " ");

        assertThat(matches()).containsExactly(false, false, false, false, true, true);
    }

    @Test
    void with_one_there_are_traces_and_still_no_logs_that_are_sent() {
        environment.setProperty(OnlyWhenAsked.ENDPOINT, "http://localhost:4318/v1/traces");

        assertThat(matches()).containsExactly(true, true, true, false, true, true);
    }

    private boolean[] matches() {
        filter.setEnvironment(environment);
        return filter.match(CANDIDATES, null);
    }
}
