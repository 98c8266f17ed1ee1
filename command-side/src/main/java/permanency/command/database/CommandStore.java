package permanency.command.database;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The write side's way to its database; all three take part in the transaction of the command. */
public record CommandStore(JdbcClient jdbc, ConnectionProvider connections, TransactionManager transactions) {

    static CommandStore over(DataSource dataSource) {
        return new CommandStore(
                JdbcClient.create(dataSource),
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource)),
                new SpringTransactionManager(new JdbcTransactionManager(dataSource)));
    }
}
