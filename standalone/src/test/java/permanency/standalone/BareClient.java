package permanency.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** Sends to the database what requests sent, on one connection, in the same transactions, and reads all rows. */
record BareClient(Connection connection) implements AutoCloseable {

    /** Connected as those of the pool are. */
    static BareClient of(HikariDataSource pool) {
        var source = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        source.setConnectionProperties(pool.getDataSourceProperties());
        try {
            return new BareClient(source.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    double milliseconds(List<Call> calls) {
        var start = System.nanoTime();
        send(calls);
        return (System.nanoTime() - start) / 1e6;
    }

    private void send(List<Call> calls) {
        var answers = new IdentityHashMap<Call, Object>();
        try {
            for (var call : calls) {
                var answer = call.on(call.origin() == null ? connection : answers.get(call.origin()));
                answers.put(call, answer);
                if (answer instanceof ResultSet rows) {
                    readAll(rows);
                }
            }
        } catch (Throwable e) {
            throw new IllegalStateException("The bare client could not send what a request sent.", e);
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    @Override
    public void close() {
        JdbcUtils.closeConnection(connection);
    }
}
