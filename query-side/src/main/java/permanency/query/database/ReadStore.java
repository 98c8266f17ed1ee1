package permanency.query.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import permanency.store.EventTable;

/**
 * One database, as SQL and as Axon see it, with transactions that hold for both.
 *
 * @param events the event store, to read only
 */
public record ReadStore(
        JdbcClient sql,
        TransactionTemplate transaction,
        ConnectionProvider connections,
        TransactionManager transactions,
        EventTable events) {

    public static ReadStore over(DataSource dataSource) {
        var platform = new JdbcTransactionManager(dataSource);
        var connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
        var transactions = new SpringTransactionManager(platform);
        return new ReadStore(
                JdbcClient.create(dataSource),
                new TransactionTemplate(platform),
                connections,
                transactions,
                EventTable.over(connections, transactions));
    }

    /** What the work gives, after the transaction in which it was done has committed. */
    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
