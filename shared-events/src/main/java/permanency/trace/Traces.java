package permanency.trace;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What leaves a process when it is traced: see {@link OnlyWhenAsked} for when it is. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
public class Traces {

    @Bean
    SpanExporters discreetly(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(exporters
                .orderedStream()
                .<SpanExporter>map(DiscreetExporter::new)
                .toList());
    }

    /** Each request would have spans about its token, which say nothing of what it does. */
    @Bean
    SecurityObservationSettings nothingAboutTokens() {
        return SecurityObservationSettings.noObservations();
    }
}
