package permanency.query.projection;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import permanency.store.UnreadableEvent;
import tools.jackson.core.JacksonException;

/**
 * Why an event could not be applied, without a word of what it says: the messages of exceptions repeat values, and with
 * them personal data.
 *
 * @param error the class of the exception
 * @param message where it came up
 */
record Failure(String error, String message) {

    /** Classes of SQLState that tell of a row: cardinality, data exception, integrity, program limit. */
    private static final Set<String> OF_DATA = Set.of("21", "22", "23", "54");

    /** Whether the event is to blame, so that trying again will not help; anything else is tried again as it is. */
    static boolean isOfTheEvent(RuntimeException e) {
        var sql = cause(e, SQLException.class);
        if (sql != null) {
            var state = sql.getSQLState();
            return state != null && state.length() == 5 && OF_DATA.contains(state.substring(0, 2));
        }
        return !(e instanceof TransactionException
                || e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException);
    }

    /** Goes on with a failure that is not the event's. */
    static void requireOfTheEvent(RuntimeException e) {
        if (!isOfTheEvent(e)) {
            throw e;
        }
    }

    static Failure of(RuntimeException e) {
        var root = root(e);
        var message = root instanceof UnreadableEvent
                ? root.getMessage()
                : Stream.of(sqlState(e), field(e), place(root))
                        .filter(Objects::nonNull)
                        .collect(joining(", "));
        return new Failure(root.getClass().getName(), message);
    }

    private static String sqlState(Throwable e) {
        var sql = cause(e, SQLException.class);
        return sql == null ? null : "SQLState " + sql.getSQLState();
    }

    private static String field(Throwable e) {
        var json = cause(e, JacksonException.class);
        return json == null || json.getPath().isEmpty()
                ? null
                : "field "
                        + json.getPath().stream()
                                .map(r -> r.getPropertyName() == null
                                        ? String.valueOf(r.getIndex())
                                        : r.getPropertyName())
                                .collect(joining("."));
    }

    /** The first line of ours. */
    private static String place(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .filter(line -> line.getClassName().startsWith("permanency."))
                .findFirst()
                .map(line -> "at " + line)
                .orElse(null);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static <T extends Throwable> T cause(Throwable e, Class<T> type) {
        return e == null || type.isInstance(e) ? type.cast(e) : cause(e.getCause(), type);
    }
}
