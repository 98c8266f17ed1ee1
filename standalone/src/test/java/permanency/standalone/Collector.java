package permanency.standalone;

import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes traces as a collector of OpenTelemetry does, and keeps all that it was sent. */
final class Collector implements AutoCloseable {

    private final List<ResourceSpans> received = new CopyOnWriteArrayList<>();
    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** @param process the name under which a process sends it */
    record Span(String process, String name, String trace, String id, String parent, Map<String, String> attributes) {}

    Collector() {
        server = listening(0);
    }

    private HttpServer listening(int port) {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.createContext("/", this::take);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Nobody listens while the work is done. */
    void awayWhile(Runnable work) {
        server.stop(0);
        try {
            work.run();
        } finally {
            server = listening(server.getAddress().getPort());
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        addresses.add(exchange.getRequestURI().getPath());
        received.addAll(
                ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** To which something was sent. */
    List<String> addresses() {
        return addresses;
    }

    List<Span> spans() {
        return received.stream()
                .flatMap(sent -> sent.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> new Span(
                                texts(sent.getResource().getAttributesList()).get("service.name"),
                                span.getName(),
                                hex(span.getTraceId().toByteArray()),
                                hex(span.getSpanId().toByteArray()),
                                hex(span.getParentSpanId().toByteArray()),
                                texts(span.getAttributesList()))))
                .toList();
    }

    /** Every word of it. */
    String text() {
        return received.toString();
    }

    private static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(toMap(
                        KeyValue::getKey,
                        a -> a.getValue().hasIntValue()
                                ? Long.toString(a.getValue().getIntValue())
                                : a.getValue().getStringValue()));
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
