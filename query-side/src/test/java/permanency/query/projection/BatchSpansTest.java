package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.data.LinkData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import permanency.trace.KeptSpans;

class BatchSpansTest {

    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

    private final KeptSpans kept = new KeptSpans();
    private final BatchSpans spans = spans(Map.of(
            "telemetry",
            OpenTelemetrySdk.builder()
                    .setTracerProvider(KeptSpans.sending(kept))
                    .build()));
    private boolean done;

    @Test
    void a_batch_goes_on_with_the_trace_of_what_it_applies() {
        within(event(traceparent(1, "01")), event(traceparent(1, "01")), event(Map.of()));

        assertThat(kept.spans()).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("projection list");
            assertThat(span.getTraceId()).isEqualTo(trace(1));
            assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
            assertThat(span.getLinks()).isEmpty();
            assertThat(span.getAttributes().asMap().values()).containsExactlyInAnyOrder("list", 3L);
        });
    }

    @Test
    void of_several_traces_it_belongs_to_the_first_and_has_links_to_some_of_the_others() {
        within(IntStream.rangeClosed(1, 100)
                .mapToObj(i -> event(traceparent(i, "01")))
                .toArray(StoredEvent[]::new));

        assertThat(kept.spans().get(0).getTraceId()).isEqualTo(trace(1));
        assertThat(kept.spans().get(0).getLinks())
                .hasSize(31)
                .extracting(LinkData::getSpanContext)
                .extracting(context -> context.getTraceId())
                .startsWith(trace(2), trace(3));
    }

    @Test
    void without_a_trace_that_is_kept_there_is_no_span() {
        within(event(Map.of()), event(traceparent(1, "00")), event(Map.of("traceparent", "unreadable")));

        assertThat(kept.spans()).isEmpty();
    }

    @Test
    void what_was_recorded_long_ago_is_not_looked_into() {
        within(event(traceparent(1, "01"), NOW.minus(Duration.ofHours(1))));

        assertThat(kept.spans()).isEmpty();
    }

    @Test
    void where_nothing_is_traced_the_work_is_done_all_the_same() {
        spans(Map.of()).within("list", List.of(event(traceparent(1, "01"))), this::work);

        assertThat(done).isTrue();
        assertThat(kept.spans()).isEmpty();
    }

    @Test
    void what_fails_is_a_span_that_failed_and_fails_as_before() {
        var failure = new IllegalStateException();

        assertThatThrownBy(() -> spans.within("list", List.of(event(traceparent(1, "01"))), () -> {
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(kept.spans().get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    private void within(StoredEvent... events) {
        spans.within("list", List.of(events), this::work);
        assertThat(done).isTrue();
    }

    private void work() {
        done = true;
    }

    private static BatchSpans spans(Map<String, ?> beans) {
        return new BatchSpans(
                Clock.fixed(NOW, ZoneOffset.UTC),
                new StaticListableBeanFactory(Map.copyOf(beans)).getBeanProvider(OpenTelemetry.class));
    }

    private static Map<String, String> traceparent(int trace, String flags) {
        return Map.of("traceparent", "00-" + trace(trace) + "-b7ad6b7169203331-" + flags);
    }

    private static String trace(int number) {
        return "%032x".formatted(number);
    }

    private static StoredEvent event(Map<String, String> metadata) {
        return event(metadata, NOW);
    }

    private static StoredEvent event(Map<String, String> metadata, Instant recordedAt) {
        var child = UUID.randomUUID().toString();
        return new StoredEvent(new GenericDomainEventMessage<>(
                StoredEvent.CHILD, child, 0, new GenericMessage<>("payload", metadata), recordedAt));
    }
}
