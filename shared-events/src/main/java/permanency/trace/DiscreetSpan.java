package permanency.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span without anything that a caller wrote or that tells of a child: of attributes those that are named here, of an
 * exception its type. Addresses are templates; their parameters, ids, messages and who it was stay inside.
 */
final class DiscreetSpan extends DelegatingSpanData {

    /** Of requests, of commands and events, of projections, of exceptions. */
    private static final Set<String> TOLD = Set.of(
            "method",
            "uri",
            "status",
            "outcome",
            "exception",
            "axon_message_type",
            "axon_message_name",
            "axon_payload_type",
            "projection",
            "events",
            "exception.type");

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("method");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("uri");

    private final Attributes attributes;
    private final List<EventData> exceptions;

    DiscreetSpan(SpanData span) {
        super(span);
        this.attributes = told(span.getAttributes());
        this.exceptions = span.getEvents().stream()
                .filter(event -> event.getName().equals("exception"))
                .map(event -> EventData.create(event.getEpochNanos(), event.getName(), told(event.getAttributes())))
                .toList();
    }

    private static Attributes told(Attributes all) {
        return all.toBuilder().removeIf(key -> !TOLD.contains(key.getKey())).build();
    }

    /** Of a request, its method could be any word; so it is named by what is told of it. */
    @Override
    public String getName() {
        var method = attributes.get(METHOD);
        return method == null ? super.getName() : method + " " + attributes.get(ADDRESS);
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    @Override
    public List<EventData> getEvents() {
        return exceptions;
    }

    @Override
    public int getTotalRecordedEvents() {
        return exceptions.size();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return stateless(super.getSpanContext());
    }

    @Override
    public List<LinkData> getLinks() {
        return super.getLinks().stream()
                .map(link -> LinkData.create(stateless(link.getSpanContext())))
                .toList();
    }

    /** Without the state of tracers before this one, which is free text. */
    private static SpanContext stateless(SpanContext context) {
        return SpanContext.create(
                context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault());
    }
}
