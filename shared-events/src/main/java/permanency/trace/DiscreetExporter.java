package permanency.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Sends what {@link DiscreetSpan} leaves of spans, and nothing about probes and scrapers. */
final class DiscreetExporter implements SpanExporter {

    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("uri");

    private final SpanExporter exporter;

    DiscreetExporter(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        var left = spans.stream()
                .filter(span -> !isOfActuator(span))
                .<SpanData>map(DiscreetSpan::new)
                .toList();
        return left.isEmpty() ? CompletableResultCode.ofSuccess() : exporter.export(left);
    }

    private static boolean isOfActuator(SpanData span) {
        var address = span.getAttributes().get(ADDRESS);
        return address != null && address.startsWith("/actuator");
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
