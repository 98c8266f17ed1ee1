package permanency.standalone;

import static java.time.Duration.ZERO;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The two sides as processes of their own, from what is in their images, with one database and one issuer between them: the
 * read side over TLS, both with settings from files as secrets are.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SplitIT {

    /** After all that need them. */
    private static final int STOPS_THE_READS = Order.DEFAULT + 1;

    private static final int STOPS_THE_COMMANDS = Order.DEFAULT + 2;

    private static final Product ISSUER = Product.shared();
    private static final Path DATA = Product.temporaryFolder();

    private static KeptPostgres database;
    private static Side commands;
    private static Side reads;

    @BeforeAll
    static void start() throws Exception {
        database = KeptPostgres.start(DATA);
        var settings = Side.settings(
                DATA,
                database,
                ISSUER,
                Map.of(
                        "permanency.command.database.password", "not-the-name-of-the-role",
                        "permanency.gate.caller.burst", "1000000",
                        "permanency.query.waiting.at-most", "20s",
                        "permanency.query.poll-millis", "600000")); // so all that is seen was announced
        reads = Side.start("query-side", settings, SelfSigned.in(DATA)); // it waits for the log
        commands = Side.start("command-side", settings, null);
        await().atMost(180, SECONDS).until(() -> commands.isReady() && reads.isReady());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        commands.stop();
        reads.stop();
        database.close();
    }

    @Test
    void what_one_process_records_the_other_one_shows() {
        var child = UUID.randomUUID();

        var version = recorded(register(child)).etag().replace("\"", "");

        assertThat(status(child + "?minVersion=" + version))
                .as("whoever names the version that the answer gave sees it at once")
                .isEqualTo(200);
        await().atMost(2, SECONDS).until(() -> status(child) == 200);
        assertThat(reads.get("/v1/children/" + child, null).status()).isEqualTo(401);
        assertThat(commands.get("/v1/api-docs", null).status()).isEqualTo(401);
    }

    /** Each read that does not find it takes some milliseconds too. */
    @Test
    void what_one_process_records_is_seen_in_the_other_one_soon() {
        var millis = IntStream.range(0, 100)
                .mapToLong(i -> millisUntilSeen())
                .sorted()
                .toArray();

        System.out.printf("seen in another process after %d ms, 95 of 100 after %d ms%n", millis[49], millis[94]);
        assertThat(millis[49]).as("median").isLessThan(1000);
    }

    private static long millisUntilSeen() {
        var child = UUID.randomUUID();
        recorded(register(child));
        var before = System.nanoTime();
        await().pollDelay(ZERO).pollInterval(Duration.ofMillis(2)).until(() -> status(child) == 200);
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    @Test
    void everybody_is_told_that_a_side_is_not_ready_and_operators_why() {
        var owner = owner();
        owner.sql("revoke insert on access.access_log from permanency_query").update();
        try {
            for (var token : new String[] {null, ISSUER.token("coordinator")}) {
                var told = reads.actuator("/health/readiness", token);
                assertThat(told.status()).isEqualTo(503);
                assertThat(told.response().body()).isEqualTo("{\"status\":\"DOWN\"}");
            }
            var why = reads.actuator("/health/readiness", ISSUER.token("operator"));
            assertThat(why.status()).isEqualTo(503);
            assertThat(why.body().at("/components/accessLog/status").asString()).isEqualTo("DOWN");
            assertThat(why.body().at("/components/queryDatabase/status").asString())
                    .isEqualTo("UP");
        } finally {
            owner.sql("grant insert on access.access_log to permanency_query").update();
        }
        assertThat(reads.isReady()).isTrue();
    }

    @Test
    void over_TLS_browsers_are_told_to_stay_there() {
        assertThat(reads.get("/v1/worklist/review-due", null)
                        .response()
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000 ; includeSubDomains");
        assertThat(commands.get("/v1/api-docs", null).response().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void the_actuator_has_a_port_and_a_rule_of_its_own() {
        for (var side : new Side[] {commands, reads}) {
            assertThat(side.get("/actuator/health", null).status()).isEqualTo(401);
            assertThat(side.actuator("/health/liveness", null).status()).isEqualTo(200);
            assertThat(side.actuator("/prometheus", ISSUER.token("operator")).status())
                    .isEqualTo(200);
            assertThat(side.actuator("/prometheus", ISSUER.token("coordinator")).status())
                    .isEqualTo(403);
            var refused = side.actuator("/prometheus", null);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.response().body())
                    .isEqualTo(
                            side.get("/v1/children/x", "e30.e30.x").response().body());
            assertThat(refused.response().headers().firstValue("X-Content-Type-Options"))
                    .hasValue("nosniff");
            assertThat(side.actuator("/env", ISSUER.token("operator")).status()).isEqualTo(403);
        }
    }

    @Test
    void a_start_with_a_secret_that_everybody_knows_is_refused() throws Exception {
        var settings = Files.createDirectory(DATA.resolve("with-a-sample"));
        for (var module : new String[] {"command-side", "query-side"}) {
            var name = module.replace("-side", "");
            var side = Side.start(
                    module,
                    settings,
                    null,
                    "--permanency." + name + ".database.url=jdbc:postgresql://localhost:1/nowhere",
                    "--permanency." + name + ".database.password=permanency_" + name);
            assertThat(side.process().waitFor(60, SECONDS)).isTrue();
            assertThat(side.process().exitValue()).isNotZero();
            assertThat(Files.readString(side.log()))
                    .contains("permanency." + name + ".database.password is a sample that everybody can read");
        }
    }

    @Test
    void no_log_tells_what_was_sent_or_who_sent_it() throws Exception {
        var planted = new PlantedValues(commands, reads, ISSUER);

        planted.sendWhatIsFine();
        planted.sendWhatIsNot();
        planted.sendWhatNoServerReads();
        planted.sendWhileItFails(database);

        assertThat(Files.readString(commands.log())).contains("a command failed unexpectedly");
        assertThat(Files.readString(reads.log())).contains("a read failed");
        assertThat(Files.readString(DATA.resolve("postgres.log"))).contains("child_story_id_once", "permission denied");
        for (var log : new Path[] {commands.log(), reads.log(), DATA.resolve("postgres.log")}) {
            assertThat(Files.readString(log)).as(log.toString()).doesNotContain(planted.values());
        }
    }

    /** Nobody else is at the projections, so what the read waits for is applied by the side that stops. */
    @Test
    @Order(STOPS_THE_READS)
    void reads_under_way_are_answered_before_projections_stop_and_give_up_their_claims() throws Exception {
        CompletableFuture<Product.Answer> read;
        try (var locked = new Locked(database, "read.child")) {
            recorded(register(UUID.randomUUID()));
            locked.awaitWaiting(); // the batch that has the first child, so the second one is in the next
            var child = UUID.randomUUID();
            var version = recorded(register(child)).etag().replace("\"", "");
            read = supplyAsync(
                    () -> reads.get("/v1/children/" + child + "?minVersion=" + version, ISSUER.token("coordinator")));
            assertWaits(read);

            reads.process().destroy();
            await().atMost(10, SECONDS).until(() -> !reads.isReady());
            assertThat(read).isNotDone();
        }

        assertThat(read.get(20, SECONDS).status()).isEqualTo(200);
        assertThat(reads.process().waitFor(20, SECONDS)).isTrue();
        assertThat(owner().sql("select owner from read.token_entry")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    @Order(STOPS_THE_COMMANDS)
    void a_command_under_way_is_carried_out_before_the_side_stops() throws Exception {
        CompletableFuture<Product.Answer> command;
        try (var locked = new Locked(database, "events.domain_event")) {
            command = supplyAsync(() -> register(UUID.randomUUID()));
            locked.awaitWaiting();

            commands.process().destroy();
            await().atMost(10, SECONDS).until(() -> !commands.isReady());
            assertThat(command).isNotDone();
        }

        assertThat(command.get(20, SECONDS).status()).isEqualTo(201);
        assertThat(commands.process().waitFor(20, SECONDS)).isTrue();
    }

    private static void assertWaits(CompletableFuture<?> answer) {
        await().during(Duration.ofMillis(500)).until(() -> !answer.isDone());
    }

    private static Product.Answer register(UUID child) {
        return commands.post(
                "/v1/children", ISSUER.token("director"), Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN"), child);
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.settings().get("permanency.query.database.url"), "permanency_owner", ""));
    }

    private static int status(Object child) {
        return reads.get("/v1/children/" + child, ISSUER.token("coordinator")).status();
    }
}
