package permanency.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;

class DiscreetExporterTest {

    private static final String SAID = "Plantedtext";

    private final KeptSpans kept = new KeptSpans();
    private final Tracer tracer = KeptSpans.sending(new DiscreetExporter(kept)).get("test");

    @Test
    void a_request_is_told_by_its_template() {
        tracer.spanBuilder("http " + SAID)
                .setAttribute("method", "GET")
                .setAttribute("uri", "/v1/children/{childId}")
                .setAttribute("http.url", "/v1/children/" + SAID)
                .startSpan()
                .end();

        var request = kept.spans().get(0);
        assertThat(request.getName()).isEqualTo("GET /v1/children/{childId}");
        assertThat(request.getAttributes().size()).isEqualTo(2);
        assertThat(request.getTotalAttributeCount()).isEqualTo(2);
        assertThat(request.toString()).doesNotContain("http.url");
    }

    @Test
    void of_what_failed_only_the_type_is_told() {
        tracer.spanBuilder("failing")
                .startSpan()
                .addEvent(SAID)
                .recordException(new IllegalStateException(SAID))
                .setStatus(StatusCode.ERROR, SAID)
                .end();

        var failed = kept.spans().get(0);
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.getStatus().getDescription()).isEmpty();
        assertThat(failed.getTotalRecordedEvents()).isEqualTo(1);
        assertThat(failed.getEvents())
                .singleElement()
                .satisfies(e -> assertThat(e.getAttributes().asMap().values())
                        .containsExactly("java.lang.IllegalStateException"));
    }

    @Test
    void what_other_tracers_wrote_is_not_handed_on() {
        var caller = SpanContext.createFromRemoteParent(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.builder().put("a", SAID).build());
        tracer.spanBuilder("continued")
                .setParent(Context.root().with(Span.wrap(caller)))
                .addLink(caller)
                .startSpan()
                .end();

        var continued = kept.spans().get(0);
        assertThat(continued.getTraceId()).isEqualTo(caller.getTraceId());
        assertThat(continued.getParentSpanId()).isEqualTo(caller.getSpanId());
        assertThat(continued.getSpanContext().getTraceState().isEmpty()).isTrue();
        assertThat(continued.getLinks())
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getSpanContext().getTraceState().isEmpty())
                                .isTrue());
    }

    @Test
    void probes_and_scrapers_are_not_told_of() {
        tracer.spanBuilder("http get")
                .setAttribute("method", "GET")
                .setAttribute("uri", "/actuator/health/**")
                .startSpan()
                .end();

        assertThat(kept.spans()).isEmpty();
    }
}
