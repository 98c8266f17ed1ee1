package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two sides as processes of their own, from their packaged jars, with one database and one issuer between them: the
 * read side over TLS, both with settings from files as secrets are.
 */
class SplitIT {

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

        var registered = commands.post(
                "/v1/children", ISSUER.token("director"), Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN"), child);

        assertThat(registered.status()).as(String.valueOf(registered.body())).isEqualTo(201);
        var version = registered.etag().replace("\"", "");
        assertThat(status(child + "?minVersion=" + version))
                .as("whoever names the version that the answer gave sees it at once")
                .isEqualTo(200);
        await().atMost(2, SECONDS).until(() -> status(child) == 200);
        assertThat(reads.get("/v1/children/" + child, null).status()).isEqualTo(401);
        assertThat(commands.get("/v1/api-docs", null).status()).isEqualTo(401);
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

    private static int status(Object child) {
        return reads.get("/v1/children/" + child, ISSUER.token("coordinator")).status();
    }
}
