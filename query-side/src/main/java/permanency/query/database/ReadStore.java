package permanency.query.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import permanency.store.EventTable;

/**
 * One database, as SQL and as Axon see it, with transactions that hold for both.
 *
 * @param events the event store, to read only
 */
public record ReadStore(
        JdbcClient sql,
        JdbcOperations jdbc,
        TransactionTemplate transaction,
        TransactionTemplate snapshot,
        ConnectionProvider connections,
        TransactionManager transactions,
        EventTable events) {

    public static ReadStore over(DataSource dataSource) {
        var platform = new JdbcTransactionManager(dataSource);
        var connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
        var transactions = new SpringTransactionManager(platform);
        var jdbc = new JdbcTemplate(dataSource);
        return new ReadStore(
                JdbcClient.create(jdbc),
                jdbc,
                new TransactionTemplate(platform),
                snapshot(platform),
                connections,
                transactions,
                EventTable.over(connections, transactions));
    }

    /** Does the work within the transaction under way; when it fails, what was done before stays. */
    public void inSavepoint(Runnable work) {
        transaction(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(status -> work.run());
    }

    /** What the work finds in one snapshot of all there is, in a transaction of its own of which nothing stays. */
    public <T> T inScratch(Supplier<T> work) {
        var scratch = transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        scratch.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return scratch.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    /**
     * Writes rows the fastest way there is.
     *
     * @param rows in the text format of {@code copy}
     */
    public void copy(String statement, String rows) {
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a query finds, in that format, all of it in memory. */
    public String copied(String query) {
        return jdbc.execute((ConnectionCallback<String>) connection -> {
            var rows = new StringWriter();
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rows.toString();
        });
    }

    private TransactionTemplate transaction(int propagation) {
        var template = new TransactionTemplate(transaction.getTransactionManager());
        template.setPropagationBehavior(propagation);
        return template;
    }

    /** What the work gives, after the transaction in which it was done has committed. */
    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** The same, all of its statements seeing the database as it was at one moment. */
    public <T> T inSnapshot(Supplier<T> work) {
        return snapshot.execute(status -> work.get());
    }

    /** The one of the transaction under way, for another one to see the same. */
    public String exportedSnapshot() {
        return sql.sql("select pg_export_snapshot()").query(String.class).single();
    }

    /**
     * What the work gives, committed by a transaction of its own that sees what another one sees.
     *
     * @param exported by that other one, which is still under way
     */
    public <T> T inSnapshot(String exported, Supplier<T> work) {
        var own = transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return own.execute(status -> {
            sql.sql("set transaction snapshot '" + exported + "'").update();
            return work.get();
        });
    }

    private static TransactionTemplate snapshot(JdbcTransactionManager platform) {
        var snapshot = new TransactionTemplate(platform);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
