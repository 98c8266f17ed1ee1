package permanency.standalone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What docker-compose.yml starts works together, on a database whose roles have the passwords of its secrets. */
class ComposeProcessesIT {

    private static final Product ISSUER = Product.shared();
    private static final Path DATA = Product.temporaryFolder();
    private static final String REALM = "/realms/permanency";

    private static final List<Side> READS = new ArrayList<>();

    private static KeptPostgres database;
    private static ComposeFile compose;
    private static Side commands;

    @BeforeAll
    static void start() throws Exception {
        database = KeptPostgres.start(DATA);
        var server = database.settings().get("permanency.query.database.url").replaceAll(".*//(.*)/.*", "$1");
        var secrets = secrets();
        setPasswords(secrets);
        askForPasswords();
        compose = new ComposeFile(
                DATA,
                secrets,
                Map.of(
                        "//postgres/",
                        "//" + server + "/",
                        "http://localhost:8180" + REALM,
                        ISSUER.address,
                        "http://keycloak:8080" + REALM + "/protocol/openid-connect/certs",
                        ISSUER.address + "/oauth2/jwks"));

        commands = compose.start("command-side", 1);
        await().atMost(1, MINUTES).until(() -> compose.isHealthy("command-side", commands));
        for (var replica = 1; replica <= ComposeFile.replicas("query-side"); replica++) {
            READS.add(compose.start("query-side", replica));
        }
        await().atMost(1, MINUTES)
                .until(() -> READS.stream().allMatch(replica -> compose.isHealthy("query-side", replica)));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        commands.stop();
        for (var replica : READS) {
            replica.stop();
        }
        database.close();
    }

    @Test
    void what_is_recorded_is_read_at_once_from_every_replica() {
        var child = UUID.randomUUID();

        var version = recorded(commands.post(
                        "/v1/children",
                        ISSUER.token("director"),
                        Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN"),
                        child))
                .etag()
                .replace("\"", "");

        assertThat(READS)
                .hasSizeGreaterThan(1)
                .allSatisfy(replica -> assertThat(replica.get(
                                        "/v1/children/" + child + "?minVersion=" + version, ISSUER.token("coordinator"))
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void the_replicas_share_the_projections() {
        var operator = ISSUER.token("operator");

        await().atMost(1, MINUTES)
                .untilAsserted(() -> assertThat(READS.get(0)
                                .get("/v1/operations/projections", operator)
                                .body()
                                .findValuesAsString("node"))
                        .isNotEmpty()
                        .doesNotContain("")
                        .satisfies(
                                nodes -> assertThat(nodes.stream().distinct()).hasSameSizeAs(READS)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void classes_come_from_the_archive_of_the_image() throws IOException {
        for (var side : List.of(commands, READS.get(0))) {
            var mapped = Path.of("/proc", String.valueOf(side.process().pid()), "maps");
            assertThat(Files.readString(mapped)).contains("/app.jsa");
        }
    }

    @Test
    void a_process_without_the_secret_does_not_get_in() {
        var url = database.settings().get("permanency.query.database.url");

        for (var role : List.of("permanency_command", "permanency_query", "permanency_owner")) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, role, "a guess").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_health_check_is_of_the_process_and_not_of_the_port() throws Exception {
        var gone = new Side(null, "http", 0, Product.freePort(), null, null);

        assertThat(compose.isHealthy("query-side", gone)).isFalse();
    }

    /** A file for each, as the commands in docs/running.md make them. */
    private static Path secrets() throws IOException {
        var secrets = Files.createDirectory(DATA.resolve("secrets"));
        for (var name : List.of("owner-password", "command-password", "query-password")) {
            Files.writeString(secrets.resolve(name), UUID.randomUUID() + "\n");
        }
        return secrets;
    }

    /** The statement of the script that the container runs, for the same roles, from the same files. */
    private static void setPasswords(Path secrets) throws IOException {
        var script = Files.readString(Path.of("../docs/postgres/passwords.sh"));
        for (var role : found("for role in ([a-z ]+);", script).split(" ")) {
            var password = Files.readString(secrets.resolve(role + "-password")).strip();
            Backup.superuser(database)
                    .sql(found("(?s)<<'SQL'\n(.*);\nSQL\n", script)
                            .replace(":\"role\"", "permanency_" + role)
                            .replace(":'password'", "'" + password + "'"))
                    .update();
        }
    }

    private static String found(String pattern, String script) {
        var matcher = Pattern.compile(pattern).matcher(script);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    /** As the server of the image does with whoever comes from another container. */
    private static void askForPasswords() throws IOException {
        Files.writeString(DATA.resolve("postgres/pg_hba.conf"), """
                host all postgres localhost trust
                host all all all scram-sha-256
                """);
        Backup.superuser(database).sql("select pg_reload_conf()").query().singleRow();
    }
}
