package permanency.standalone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of each side on one PostgreSQL, while people record. One of each is killed in each round, and in the end the
 * database goes away for a while: nothing that was acknowledged is lost, and nothing is there twice. One round here;
 * {@code -Dfaults.rounds=10} runs ten.
 */
class FaultRoundsIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final Product ISSUER = Product.shared();
    private static final Path DATA = Product.temporaryFolder();

    private static final AtomicReferenceArray<Side> COMMANDS = new AtomicReferenceArray<>(2);
    private static final AtomicReferenceArray<Side> READS = new AtomicReferenceArray<>(2);

    private static KeptPostgres database;
    private static Path settings;

    @BeforeAll
    static void start() throws IOException {
        database = KeptPostgres.start(DATA);
        settings = Side.settings(
                DATA,
                database,
                ISSUER,
                Map.of(
                        "permanency.gate.caller.burst", "1000000",
                        "permanency.gate.address.burst", "1000000",
                        "permanency.command.database.pool-size", "16",
                        "permanency.query.segments", "4"));
        for (var node = 0; node < 2; node++) {
            startCommands(node);
            startReads(node);
        }
        awaitAll();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (var node = 0; node < 2; node++) {
            COMMANDS.get(node).stop();
            READS.get(node).stop();
        }
        database.close();
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
        var recorders = new Recorders(COMMANDS::get, ISSUER.token("director"));
        var reader = new Reader(READS::get, recorders::acknowledged, ISSUER.token("director"));
        try (recorders;
                reader) {
            for (var round = 0; round < ROUNDS; round++) {
                await().atMost(5, MINUTES).until(grows(recorders));
                kill(round % 2);
                await().atMost(5, MINUTES).until(grows(recorders));
                startCommands(round % 2); // which takes about as long as a claim of who was killed lasts
                awaitThatAllSegmentsAreOf((round + 1) % 2);
                startReads(round % 2);
                awaitAll();
            }
            database = database.restart();
            await().atMost(5, MINUTES).until(grows(recorders));
            awaitAll();
        }

        assertThat(recorders.refusals()).isEmpty();
        assertThat(reader.refusals()).isEmpty();
        assertThat(reader.shown()).isPositive();
        var acknowledged = recorders.acknowledged();
        System.out.printf(
                "%d rounds of faults: %d children acknowledged, %d reads shown, %d not, or not yet%n",
                ROUNDS, acknowledged.size(), reader.shown(), reader.failed());
        var recorded = new HashMap<UUID, Long>();
        sql().sql("select stream_id, max(sequence_number) as last from events.domain_event"
                        + " where stream_type = 'Child' group by stream_id")
                .query(row -> {
                    recorded.put(UUID.fromString(row.getString("stream_id")), row.getLong("last"));
                });
        assertThat(acknowledged)
                .allSatisfy((child, version) -> assertThat(recorded.get(child)).isGreaterThanOrEqualTo(version));
        assertThat(count("""
                select stream_id from events.domain_event group by stream_id
                having count(*) <> max(sequence_number) - min(sequence_number) + 1 or min(sequence_number) <> 0
                """)).as("streams with a hole").isZero();
        assertThat(count("""
                select stream_id from events.domain_event
                where event_name in ('child.ChildRegistered', 'care.EntryToCareRecorded')
                group by stream_id, event_name having count(*) > 1
                """))
                .as("children of whom something was recorded twice")
                .isZero();
        assertEveryNodeShows(acknowledged.size());
    }

    private static void assertEveryNodeShows(int children) {
        var operator = ISSUER.token("operator");
        await().atMost(5, MINUTES)
                .until(() ->
                        READS.get(0).get("/v1/operations/projections", operator).body().findValues("lagEvents").stream()
                                .allMatch(lag -> lag.asLong() == 0));
        for (var node = 0; node < 2; node++) {
            var compared = READS.get(node)
                    .send(READS.get(node)
                            .request("/v1/operations/reconciliation", operator)
                            .POST(BodyPublishers.noBody()))
                    .body();
            assertThat(compared.get("children").asInt()).isGreaterThanOrEqualTo(children);
            assertThat(compared.get("mismatches").asInt()).isZero();
        }
    }

    private static Callable<Boolean> grows(Recorders recorders) {
        var before = recorders.acknowledged().size();
        return () -> recorders.acknowledged().size() >= before + 20;
    }

    private static void kill(int node) throws InterruptedException {
        COMMANDS.get(node).process().destroyForcibly().waitFor();
        READS.get(node).process().destroyForcibly().waitFor();
    }

    private static void startCommands(int node) throws IOException {
        COMMANDS.set(node, Side.start("command-side", settings, null));
    }

    private static void startReads(int node) throws IOException {
        READS.set(node, Side.start("query-side", settings, null));
    }

    /** By the survivor's own account; its name begins with the id of its process. */
    private static void awaitThatAllSegmentsAreOf(int survivor) {
        var side = READS.get(survivor);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(side.get("/v1/operations/projections", ISSUER.token("operator"))
                                .body()
                                .findValuesAsString("node"))
                        .isNotEmpty()
                        .allMatch(node -> node.startsWith(side.process().pid() + "@")));
    }

    private static void awaitAll() {
        var operator = ISSUER.token("operator");
        await().atMost(5, MINUTES).ignoreExceptions().untilAsserted(() -> {
            for (var side : List.of(COMMANDS.get(0), COMMANDS.get(1), READS.get(0), READS.get(1))) {
                var readiness = side.actuator("/health/readiness", operator);
                assertThat(readiness.status()).as(readiness.response().body()).isEqualTo(200);
            }
        });
    }

    private static int count(String query) {
        return sql().sql("select count(*) from (" + query + ") found")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient sql() {
        return Backup.superuser(database);
    }
}
