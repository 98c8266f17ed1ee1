package permanency.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL on a folder that outlives it. It survives a killed process: nothing committed is lost. */
public final class KeptPostgres implements AutoCloseable {

    private static final int ANY = 0;

    /** By which psql goes on in the other database. */
    private static final String OTHER_DATABASE = "\\\\connect permanency";

    private final Path data;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    private KeptPostgres(Path data, FileLock lock, EmbeddedPostgres server) {
        this.data = data;
        this.lock = lock;
        this.server = server;
    }

    /** Starts the server on the folder, and prepares it when it is new. */
    public static KeptPostgres start(Path data) {
        return start(data, ANY);
    }

    /** Stops the server and starts it at the same port. */
    KeptPostgres restart() {
        close();
        return start(data, server.getPort());
    }

    private static KeptPostgres start(Path data, int port) {
        try {
            Files.createDirectories(data);
            var lock = lock(data);
            var cluster = data.resolve("postgres").toAbsolutePath();
            Orphan.stop(cluster);
            var server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("log_error_verbosity", "terse") // its details repeat rows
                    .setOutputRedirector(to(data.resolve("postgres.log")))
                    .setErrorRedirector(to(data.resolve("postgres.log")))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            prepare(server);
            return new KeptPostgres(data, lock, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be prepared", e);
        }
    }

    /** Where both sides find it. It listens on this machine only, and takes any password. */
    public Map<String, String> settings() {
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/permanency";
        return Map.of("permanency.command.database.url", url, "permanency.query.database.url", url);
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        channel.close();
        throw new FolderInUse(data);
    }

    private static Redirect to(Path log) {
        return Redirect.appendTo(log.toFile());
    }

    /** A start that was interrupted while it prepared leaves roles and no database; then only the database is made. */
    private static void prepare(EmbeddedPostgres server) throws SQLException, IOException {
        var parts = roles().split(OTHER_DATABASE);
        run(server.getPostgresDatabase(), parts[0]);
        run(server.getDatabase("postgres", "permanency"), parts[1]);
    }

    private static void run(DataSource database, String script) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : script.split(";")) {
                if (!sql.isBlank() && !isDone(statement, sql.strip())) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** What is created can be created once; all else may be said again at each start. */
    private static boolean isDone(Statement statement, String sql) throws SQLException {
        var words = sql.split("\\s+");
        if (!words[0].equals("create")) {
            return false;
        }
        var catalogue = words[1].equals("role") ? "pg_roles where rolname" : "pg_database where datname";
        try (var found = statement.executeQuery("select 1 from " + catalogue + " = '" + words[2] + "'")) {
            return found.next();
        }
    }

    private static String roles() throws IOException {
        try (var script = KeptPostgres.class.getResourceAsStream("/db/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--.*", "");
        }
    }
}
