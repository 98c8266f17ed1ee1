package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How soon whoever has recorded something reads it, by naming the version of the answer: docs/benchmark.md. */
class PromptReadBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 100;

    @Test
    void measures() throws Exception {
        try (var product = start()) {
            inOne("in one process", product);
            inTwo(product);
        }
        try (var collector = new Collector();
                var product = start(
                        "--management.opentelemetry.tracing.export.otlp.endpoint=" + collector.endpoint(),
                        "--management.tracing.sampling.probability=1")) {
            inOne("in one process that sends traces of everything", product);
        }
    }

    private static Product start(String... more) {
        return Product.start(
                Product.temporaryFolder(),
                Stream.concat(Stream.of("--permanency.sample-caseload=false"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static void inOne(String where, Product product) {
        print(
                where,
                child -> product.post("director", "/v1/children", registration(), child, null),
                (child, version) -> product.get("director", path(child, version)));
    }

    private static void inTwo(Product issuer) throws Exception {
        var data = Product.temporaryFolder();
        try (var database = KeptPostgres.start(data)) {
            var settings = Side.settings(
                    data,
                    database,
                    issuer,
                    Map.of("permanency.gate.caller.burst", "1000000", "permanency.gate.address.burst", "1000000"));
            var commands = Side.start("command-side", settings, null);
            var reads = Side.start("query-side", settings, null);
            await().atMost(180, SECONDS).until(() -> commands.isReady() && reads.isReady());
            print(
                    "in two processes",
                    child -> commands.post("/v1/children", issuer.token("director"), registration(), child),
                    (child, version) -> reads.get(path(child, version), issuer.token("director")));
            commands.stop();
            reads.stop();
        }
    }

    private static void print(
            String where, Function<UUID, Product.Answer> record, BiFunction<UUID, String, Product.Answer> read) {
        rounds(WARM_UP, record, read);
        var times = rounds(ROUNDS, record, read);
        System.out.printf(
                "the own write %s: recorded in p50 %.1f ms; then read in p50 %.1f ms, p95 %.1f ms, at most %.1f ms%n",
                where,
                times.recorded()[ROUNDS / 2],
                times.read()[ROUNDS / 2],
                times.read()[ROUNDS * 95 / 100],
                times.read()[ROUNDS - 1]);
    }

    /** Milliseconds, the shortest first: to the answer of the command, and from there to that of the read. */
    private record Times(double[] recorded, double[] read) {}

    private static Times rounds(
            int rounds, Function<UUID, Product.Answer> record, BiFunction<UUID, String, Product.Answer> read) {
        var times = new Times(new double[rounds], new double[rounds]);
        for (var i = 0; i < rounds; i++) {
            var child = UUID.randomUUID();
            var begun = System.nanoTime();
            var version = record.apply(child).etag().replace("\"", "");
            var recorded = System.nanoTime();
            var answer = read.apply(child, version);
            times.recorded()[i] = (recorded - begun) / 1e6;
            times.read()[i] = (System.nanoTime() - recorded) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException("the read was answered " + answer.status());
            }
        }
        Arrays.sort(times.recorded());
        Arrays.sort(times.read());
        return times;
    }

    private static String registration() {
        return Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN");
    }

    private static String path(UUID child, String version) {
        return "/v1/children/" + child + "?minVersion=" + version;
    }
}
