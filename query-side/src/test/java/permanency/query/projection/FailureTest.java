package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"21000", "22007", "22P02", "23502", "23514", "54000"})
    void a_row_that_the_database_does_not_take_is_the_events_fault(String state) {
        assertThat(Failure.isOfTheEvent(failing(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "25006", "40001", "40P01", "42501", "42703", "53100", "53200", "57014", "57P01", "58030"
            })
    void a_database_that_cannot_work_is_not(String state) {
        assertThat(Failure.isOfTheEvent(failing(state))).isFalse();
    }

    @Test
    void nor_is_a_connection_that_cannot_be_had_nor_a_transaction_that_cannot_end() {
        assertThat(Failure.isOfTheEvent(
                        new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException())))
                .isFalse();
        assertThat(Failure.isOfTheEvent(new TransactionSystemException("no commit")))
                .isFalse();
        assertThat(Failure.isOfTheEvent(new QueryTimeoutException("too long"))).isFalse();
    }

    @Test
    void a_fold_that_throws_is() {
        assertThat(Failure.isOfTheEvent(new NullPointerException())).isTrue();
    }

    @Test
    void its_message_repeats_no_value() {
        var failure = Failure.of(new IllegalArgumentException("Kim", new IllegalStateException("born in 2020")));

        assertThat(failure.error()).isEqualTo("java.lang.IllegalStateException");
        assertThat(failure.message()).startsWith("at permanency.query.projection.FailureTest.its_message");
        assertThat(Failure.of(failing("23514")).message()).startsWith("SQLState 23514, at permanency.");
    }

    private static UncategorizedSQLException failing(String state) {
        return new UncategorizedSQLException("insert", "insert into", new SQLException("Kim", state));
    }
}
