package permanency.command.database;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The write side's way to its database; all three take part in the transaction of the command. */
public record CommandStore(JdbcClient jdbc, ConnectionProvider connections, TransactionManager transactions) {}
