package permanency.query.projection;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tools.jackson.databind.JavaType;

/**
 * The table of the rows of a projection: a column for each component of the row, in snake case.
 *
 * @param name without its schema
 * @param key the columns of the primary key
 */
public record Table<R extends OfChild>(String name, JavaType row, List<Column> columns, List<String> key) {

    public static <R extends OfChild> Table<R> of(String name, Class<R> row, String... key) {
        return of(name, Rows.type(row), List.of(key));
    }

    /**
     * One of what held for a child from one day to before another, as known from one instant to before another.
     *
     * @param said a record whose components are the columns beside those that all timelines have
     */
    public static <S> Table<Period<S>> ofTimeline(String name, Class<S> said) {
        return of(name, Rows.type(Period.class, said), List.of("child_id", "known_from", "valid_from"));
    }

    private static <R extends OfChild> Table<R> of(String name, JavaType row, List<String> key) {
        return new Table<>(name, row, Column.of(row), key);
    }

    /** What a row says, in one value: rows that say the same have the same. */
    String content() {
        return "hash_record_extended((%s), 0)".formatted(names(""));
    }

    /** Puts a row in the place of one with the same key. */
    String replacing() {
        return "on conflict (%s) do update set (%s) = row(%s)"
                .formatted(String.join(", ", key), names(""), names("excluded."));
    }

    /** The names of all columns. */
    String names(String prefix) {
        return columns.stream().map(c -> prefix + c.name()).collect(joining(", "));
    }
}
