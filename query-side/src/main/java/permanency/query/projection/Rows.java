package permanency.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows with one statement. Records whose components have the names of the columns, in camel case, go to and from
 * tables as JSON; rows that cannot be there yet are copied.
 */
@Component
class Rows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final ReadStore store;

    Rows(ReadStore store) {
        this.store = store;
    }

    static JavaType type(Class<?> type, Class<?>... parameters) {
        return parameters.length == 0
                ? JSON.constructType(type)
                : JSON.getTypeFactory().constructParametricType(type, parameters);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The rows of the children for which the SQL condition on {@code t} holds. */
    <R extends OfChild> List<R> of(Collection<UUID> children, Place place, Table<R> table, String condition) {
        return store.sql()
                .sql("""
                        select cast(to_jsonb(t) as text) from %s t
                        where child_id = any(:children) and (%s)
                        """.formatted(place.of(table.name()), condition))
                .param("children", children.toArray(UUID[]::new))
                .query((row, n) -> JSON.<R>readValue(row.getString(1), table.row()))
                .list();
    }

    /** Adds the rows, or replaces those with the same key. */
    <R extends OfChild> void put(Collection<R> rows, Place place, Table<R> table) {
        write(rows, place.of(table.name()), table.replacing());
    }

    /** Adds rows that are not there yet, fails when one is. */
    <R extends OfChild> void copy(Collection<R> rows, Place place, Table<R> table) {
        store.copy(
                "copy %s (%s) from stdin".formatted(place.of(table.name()), table.names("")),
                CopiedRows.of(rows, table.columns()));
    }

    /**
     * Adds the rows.
     *
     * @param onConflict what becomes of one that is there already
     */
    void write(Collection<?> rows, String table, String onConflict) {
        store.sql()
                .sql("""
                        with row as (
                            select filled.* from jsonb_array_elements(cast(:rows as jsonb)) as given,
                                jsonb_populate_record(cast(null as %1$s), given) as filled)
                        insert into %1$s select * from row
                        """.formatted(table) + onConflict)
                .param("rows", json(rows))
                .update();
    }
}
