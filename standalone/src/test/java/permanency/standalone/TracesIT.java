package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import permanency.standalone.Collector.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two sides that are told where to send traces and to log JSON: what is sent and logged, and what is not. */
class TracesIT {

    private static final Product ISSUER = Product.shared();
    private static final Path DATA = Product.temporaryFolder();
    private static final String PLANTED = "Plantedtext";

    private static Collector collector;
    private static KeptPostgres database;
    private static Side commands;
    private static Side reads;

    @BeforeAll
    static void start() throws Exception {
        collector = new Collector();
        database = KeptPostgres.start(DATA);
        var settings = Side.settings(
                DATA,
                database,
                ISSUER,
                Map.of(
                        "management.opentelemetry.tracing.export.otlp.endpoint", collector.endpoint(),
                        "management.opentelemetry.tracing.export.schedule-delay", "100ms",
                        "management.tracing.sampling.probability", "0",
                        "logging.structured.format.console", "ecs"));
        commands = Side.start("command-side", settings, null);
        reads = Side.start("query-side", settings, null);
        await().atMost(180, SECONDS).until(() -> commands.isReady() && reads.isReady());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        commands.stop();
        reads.stop();
        database.close();
        collector.close();
    }

    @Test
    void one_trace_leads_from_the_request_over_command_and_event_to_every_projection() {
        var child = UUID.randomUUID();
        var trace = trace();

        recorded(register(child, trace, "01"));

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(of(trace))
                        .extracting(Span::name)
                        .contains("projection standing", "projection record")
                        .contains("POST /v1/children"));
        var request = named("POST /v1/children", trace);
        assertThat(request.process()).isEqualTo("command-side");
        assertThat(request.parent()).isEqualTo("b7ad6b7169203331");
        assertThat(request.attributes()).containsEntry("uri", "/v1/children").containsEntry("status", "201");
        var command = named("CommandBus.handleCommand(RegisterChild)", trace);
        var event = named("EventBus.publishEvent(ChildStanding)", trace);
        var projection = named("projection standing", trace);
        assertThat(ancestors(command)).contains(request);
        assertThat(ancestors(named("EventBus.commitEvents", trace))).contains(command);
        assertThat(ancestors(event)).contains(command);
        assertThat(projection.parent()).isEqualTo(event.id());
        assertThat(projection.process()).isEqualTo("query-side");
        assertThat(projection.attributes())
                .containsEntry("projection", "standing")
                .containsKey("events");
        assertThat(metadata(child)).contains(trace).contains("\"traceparent\"");
    }

    @Test
    void a_read_is_a_span_named_by_its_template_and_a_refused_command_one_without_its_words() {
        var child = UUID.randomUUID();
        var trace = trace();
        recorded(register(child, trace, "01"));
        await().until(() ->
                reads.get("/v1/children/" + child, ISSUER.token("director")).status() == 200);

        reads.send(traced(reads, "/v1/children/" + child + "?" + PLANTED + "=" + PLANTED, trace, "01")
                .header("tracestate", "a=" + PLANTED)
                .header("baggage", "b=" + PLANTED));
        register(child, trace, "01"); // the same key with other content
        commands.send(traced(commands, "/v1/" + PLANTED, trace, "01")
                .method("X" + PLANTED, BodyPublishers.ofString(PLANTED)));

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(of(trace))
                        .extracting(Span::name)
                        .contains("GET /v1/children/{childId}", "projection record")
                        .anyMatch(name -> name.startsWith("UNKNOWN ")));
        assertThat(of(trace)).anyMatch(span -> "422".equals(span.attributes().get("status")));
        assertThat(collector.text())
                .doesNotContain(child.toString())
                .doesNotContain(PLANTED)
                .doesNotContain("Test Child")
                .doesNotContain("Dora Director");
        assertThat(metadata(child)).doesNotContain(PLANTED);
        assertThat(collector.addresses()).containsOnly("/v1/traces");
    }

    @Test
    void what_nobody_keeps_is_not_sent_and_leaves_nothing_in_events() {
        var child = UUID.randomUUID();
        var trace = trace();

        recorded(register(child, trace, "00"));

        await().until(() ->
                reads.get("/v1/children/" + child, ISSUER.token("director")).status() == 200);
        assertThat(metadata(child))
                .contains("\"correlationId\": \"" + trace + "\"")
                .doesNotContain("traceparent");
        assertThat(of(trace)).isEmpty();
    }

    @Test
    void every_line_is_JSON_and_one_of_a_request_has_its_trace() throws Exception {
        var trace = trace();
        failing(() ->
                assertThat(register(UUID.randomUUID(), trace, "00").status()).isEqualTo(500));

        var failed = lines(commands).stream()
                .filter(line -> line.at("/message").asString("").contains("a command failed unexpectedly"))
                .toList();
        assertThat(failed).anySatisfy(line -> {
            assertThat(line.get("correlationId").asString()).isEqualTo(trace);
            assertThat(line.get("traceId").asString()).isEqualTo(trace);
            assertThat(line.get("spanId").asString()).hasSize(16);
            assertThat(line.at("/log/level").asString()).isEqualTo("ERROR");
        });
        assertThat(lines(reads)).isNotEmpty();
        assertThat(Files.readString(commands.log())).doesNotContain("Test Child", "Dora Director");
    }

    @Test
    void while_nobody_takes_them_people_work_on_and_what_comes_later_is_sent() {
        var trace = trace();
        collector.awayWhile(() -> {
            var child = UUID.randomUUID();
            recorded(register(child, trace(), "01"));
            await().until(() ->
                    reads.get("/v1/children/" + child, ISSUER.token("director")).status() == 200);
            await().until(() -> Files.readString(commands.log()).contains("Failed to export"));
        });

        recorded(register(UUID.randomUUID(), trace, "01"));

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(of(trace)).extracting(Span::name).contains("POST /v1/children"));
    }

    /** As everywhere else in these tests. */
    @Test
    void without_an_endpoint_nothing_is_there_that_could_trace_or_send() {
        var context = ISSUER.context();

        assertThat(context.getBeansOfType(SpanExporter.class)).isEmpty();
        assertThat(context.getBeansOfType(OpenTelemetry.class)).isEmpty();
        assertThat(context.getBeansOfType(Tracer.class)).isEmpty();
        assertThat(context.getBean(SpanFactory.class)).isInstanceOf(NoOpSpanFactory.class);
    }

    private static Product.Answer register(UUID child, String trace, String flags) {
        return commands.send(traced(commands, "/v1/children", trace, flags)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", child.toString())
                .POST(BodyPublishers.ofString(
                        Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN").replace("Family", PLANTED))));
    }

    private static HttpRequest.Builder traced(Side side, String path, String trace, String flags) {
        return side.request(path, ISSUER.token("director"))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-" + flags);
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static List<Span> of(String trace) {
        return collector.spans().stream().filter(s -> s.trace().equals(trace)).toList();
    }

    private static Span named(String name, String trace) {
        return of(trace).stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Span> ancestors(Span span) {
        return of(span.trace()).stream()
                .filter(parent -> parent.id().equals(span.parent()))
                .flatMap(parent -> Stream.concat(Stream.of(parent), ancestors(parent).stream()))
                .toList();
    }

    private static List<JsonNode> lines(Side side) throws IOException {
        var json = new JsonMapper();
        return Files.readString(side.log()).lines().map(json::readTree).toList();
    }

    private static String metadata(UUID child) {
        try (var owner = owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select metadata::text from events.event where stream_id = '" + child + "' and version = 0")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void failing(Runnable work) throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("revoke insert on events.domain_event from permanency_command");
            try {
                work.run();
            } finally {
                statement.execute("grant insert on events.domain_event to permanency_command");
            }
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.settings().get("permanency.query.database.url"), "permanency_owner", "");
    }
}
