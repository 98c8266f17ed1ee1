package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A table that can be read but not written to, until it is closed: who writes waits. */
final class Locked implements AutoCloseable {

    private final Connection connection;
    private final KeptPostgres database;

    Locked(KeptPostgres database, String table) throws SQLException {
        this.database = database;
        connection = DriverManager.getConnection(
                database.settings().get("permanency.query.database.url"), "permanency_owner", "");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
    }

    void awaitWaiting() {
        await().atMost(10, SECONDS)
                .until(() -> Backup.superuser(database)
                        .sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
