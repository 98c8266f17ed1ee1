package permanency.query.projection;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Carries the trace in which an event was recorded on to the batch that applies it: one span for all events of the batch,
 * however many there are.
 */
@Component
class BatchSpans {

    /** Traces of earlier events have long been told, so events that are only applied again are not looked into. */
    private static final Duration RECENT = Duration.ofMinutes(5);

    private static final int MOST = 32;
    private static final Pattern SAMPLED = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-01");

    private final Clock clock;
    private final Optional<Tracer> tracer;

    BatchSpans(Clock clock, ObjectProvider<OpenTelemetry> traces) {
        this.clock = clock;
        this.tracer = traces.stream().findAny().map(telemetry -> telemetry.getTracer("permanency"));
    }

    /** Does the work, within a span if any of the events was recorded in a trace that is kept. */
    void within(String projection, List<StoredEvent> events, Runnable work) {
        var traces = tracer.isPresent() ? recordedIn(events) : List.<SpanContext>of();
        if (traces.isEmpty()) {
            work.run();
        } else {
            within(span(projection, events, traces), work);
        }
    }

    private static void within(Span span, Runnable work) {
        try {
            Context.current().with(span).wrap(work).run();
        } catch (RuntimeException e) {
            span.recordException(e).setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    /** It belongs to the first of the traces; the others know it by links. */
    private Span span(String projection, List<StoredEvent> events, List<SpanContext> traces) {
        var span = tracer.orElseThrow()
                .spanBuilder("projection " + projection)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(Context.root().with(Span.wrap(traces.get(0))))
                .setAttribute("projection", projection)
                .setAttribute("events", events.size());
        traces.stream().skip(1).forEach(span::addLink);
        return span.startSpan();
    }

    private List<SpanContext> recordedIn(List<StoredEvent> events) {
        var since = clock.instant().minus(RECENT);
        return events.stream()
                .filter(event -> event.message().getTimestamp().isAfter(since))
                .flatMap(event -> parent(event).stream())
                .collect(collectingAndThen(
                        toMap(SpanContext::getTraceId, parent -> parent, (one, other) -> one, LinkedHashMap::new),
                        byTrace -> byTrace.values().stream().limit(MOST).toList()));
    }

    private static Optional<SpanContext> parent(StoredEvent event) {
        return event.said("traceparent")
                .map(SAMPLED::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> SpanContext.createFromRemoteParent(
                        matcher.group(1), matcher.group(2), TraceFlags.getSampled(), TraceState.getDefault()));
    }
}
