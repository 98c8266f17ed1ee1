package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How soon whoever has recorded something reads it, by naming the version of the answer: docs/benchmark.md. */
class PromptReadBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 100;

    @Test
    void measures() throws Exception {
        try (var product = Product.start(Product.temporaryFolder(), "--permanency.sample-caseload=false")) {
            print(
                    "in one process",
                    child -> product.post("director", "/v1/children", registration(), child, null),
                    (child, version) -> product.get("director", path(child, version)));
            inTwo(product);
        }
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
                "read the own write %s: p50 %.0f ms, p95 %.0f ms, at most %.0f ms%n",
                where, times[ROUNDS / 2], times[ROUNDS * 95 / 100], times[ROUNDS - 1]);
    }

    /** Milliseconds from the answer to the command to the answer of the read, the shortest first. */
    private static double[] rounds(
            int rounds, Function<UUID, Product.Answer> record, BiFunction<UUID, String, Product.Answer> read) {
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++) {
            var child = UUID.randomUUID();
            var version = record.apply(child).etag().replace("\"", "");
            var start = System.nanoTime();
            var answer = read.apply(child, version);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException("the read was answered " + answer.status());
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static String registration() {
        return Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN");
    }

    private static String path(UUID child, String version) {
        return "/v1/children/" + child + "?minVersion=" + version;
    }
}
