package permanency.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for all tests of this JVM, with the roles and the database that a deployment has. */
public final class Database {

    private static final Path ROLES = Path.of("../standalone/src/main/resources/db/roles.sql");
    private static final EmbeddedPostgres SERVER = start();

    private Database() {}

    public static List<String> settings() {
        return List.of(
                "permanency.command.database.url=" + url(),
                "permanency.command.database.pool-size=12",
                "permanency.reference.folder=src/test/reference",
                "permanency.timing.interval=1h",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.test",
                "spring.security.oauth2.resourceserver.jwt.audiences=permanency-case-history");
    }

    /** The settings for another database of the same server, which is made for them. */
    public static List<String> settings(String name) {
        asSuperuser().sql("create database " + name + " owner permanency_owner").update();
        var settings = new ArrayList<>(settings());
        settings.set(0, "permanency.command.database.url=" + url(name));
        return settings;
    }

    /** Works with the rights of a role. */
    public static JdbcClient as(String role) {
        return as(role, "permanency");
    }

    /** Works with the rights of a role in one of the databases. */
    public static JdbcClient as(String role, String name) {
        return JdbcClient.create(new DriverManagerDataSource(url(name), role, ""));
    }

    public static JdbcClient asSuperuser() {
        return as("postgres");
    }

    public static List<Map<String, Object>> eventsOf(Object stream) {
        return as("permanency_query")
                .sql(
                        "select version, name, revision, payload, metadata from events.event where stream_id = ? order by version")
                .param(stream.toString())
                .query()
                .listOfRows();
    }

    /** The version of a stream, from 0 on. */
    public static long versionOf(Object stream) {
        return eventsOf(stream).size() - 1L;
    }

    /** The version as {@code If-Match} takes it. */
    public static String etagOf(Object stream) {
        return "\"" + versionOf(stream) + "\"";
    }

    /** Hands the address of the database to a context of Spring. */
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(settings()).applyTo(context);
        }
    }

    private static String url() {
        return url("permanency");
    }

    public static String url(String name) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.start();
            var parts = Files.readString(ROLES).replaceAll("(?m)^--.*$", "").split("\\\\connect permanency");
            run(server.getJdbcUrl("postgres", "postgres"), parts[0]);
            run(server.getJdbcUrl("postgres", "permanency"), parts[1]);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String url, String script) throws SQLException {
        try (var superuser = DriverManager.getConnection(url);
                var statement = superuser.createStatement()) {
            for (var sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
