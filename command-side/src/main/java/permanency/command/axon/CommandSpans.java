package permanency.command.axon;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import java.util.Map;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where there are traces, those of requests go on into commands, and by the metadata of events to whoever applies these. */
@Configuration(proxyBeanMethods = false)
class CommandSpans {

    private static final String PARENT = "traceparent";
    private static final String SAMPLED = "-01";

    @Bean
    SpanFactory spanFactory(ObjectProvider<OpenTelemetry> traces) {
        var telemetry = traces.getIfAvailable();
        return telemetry == null
                ? NoOpSpanFactory.INSTANCE
                : OpenTelemetrySpanFactory.builder()
                        .tracer(telemetry.getTracer("permanency"))
                        .contextPropagators(W3CTraceContextPropagator.getInstance())
                        .textMapSetter(CommandSpans::keep)
                        .build();
    }

    /** For ever: so nothing of what else a caller may hand on, and nothing of traces that nobody keeps. */
    private static void keep(Map<String, String> metadata, String name, String value) {
        if (metadata != null && name.equals(PARENT) && value.endsWith(SAMPLED)) {
            metadata.put(name, value);
        }
    }
}
