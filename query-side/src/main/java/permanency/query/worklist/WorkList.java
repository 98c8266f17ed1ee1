package permanency.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * What one list is; {@link Worklists} does the rest.
 *
 * @param <T> a row as it is shown, a record
 * @param <P> the parameters that this list alone has, a record; {@link None} when there are none
 * @param name in the URL and in the name of the file
 * @param sql a {@code select} of all rows that hold at {@code :asAt} as known at {@code :asKnownAt}. Each has
 *     {@code child_id}, {@code item} (text, no two of a child are equal), {@code kind} (text) and {@code since} (the day
 *     from which its age counts)
 * @param tellsStanding whether the rows also have {@code district, provider, coordinator, goal, mode}; else these are
 *     those of {@code read.standing}
 * @param order the column by which it is sorted when nobody asks for another
 */
public record WorkList<T, P>(
        String name,
        Class<T> row,
        Audience audience,
        String sql,
        boolean tellsStanding,
        Columns columns,
        String order,
        Own<P> own,
        Shown<T> shown) {

    /** For a list without parameters of its own. */
    public record None() {}

    /** What the parameters of the list's own are in its SQL; each has to be there, be it null. */
    public interface Own<P> {
        Map<String, ?> params(P own, LocalDate asAt);
    }

    /** How a row is shown. */
    public interface Shown<T> {
        T of(ResultSet row, LocalDate asAt) throws SQLException;
    }

    /** A list whose columns have the names of the row's components, in snake case. */
    public static <T> WorkList<T, None> of(String name, Class<T> row, Audience audience, String sql, String order) {
        var byName = new SimplePropertyRowMapper<>(row);
        return new WorkList<>(
                name,
                row,
                audience,
                sql,
                false,
                Columns.of(row),
                order,
                (none, asAt) -> Map.of(),
                (result, asAt) -> byName.mapRow(result, 0));
    }

    /** The same, whose rows tell the standing themselves. */
    public WorkList<T, P> tellingStanding() {
        return new WorkList<>(name, row, audience, sql, true, columns, order, own, shown);
    }

    /** The same, where that column is sorted by the SQL expression. */
    public WorkList<T, P> sortedBy(String column, String expression) {
        return new WorkList<>(
                name, row, audience, sql, tellsStanding, columns.with(column, expression), order, own, shown);
    }

    /** The same with parameters of its own. */
    public <Q> WorkList<T, Q> with(Own<Q> other) {
        return new WorkList<>(name, row, audience, sql, tellsStanding, columns, order, other, shown);
    }
}
