package permanency.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows with one statement. Records whose components have the names of the columns, in camel case, go to and from
 * tables as JSON.
 */
@Component
public class Rows {

    private final ReadStore store;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    Rows(ReadStore store) {
        this.store = store;
    }

    /** The rows of the children, of one generation, for which the SQL condition holds. */
    public <T> List<T> of(Collection<UUID> children, int generation, String table, String condition, Class<T> type) {
        return of(children, generation, table, condition, json.constructType(type));
    }

    /** The same, of a timeline with columns of its own. */
    <S> List<Period<S>> periods(
            Collection<UUID> children, int generation, String table, String condition, Class<S> own) {
        var type = json.getTypeFactory().constructParametricType(Period.class, own);
        return of(children, generation, table, condition, type);
    }

    /** The columns in which the components of the record stand. */
    static List<String> columns(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(c -> c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    private <T> List<T> of(Collection<UUID> children, int generation, String table, String condition, JavaType type) {
        return store.sql()
                .sql("""
                        select cast(to_jsonb(t) - 'generation' as text) from %s t
                        where generation = :generation and child_id = any(:children) and %s
                        """.formatted(table, condition))
                .param("generation", generation)
                .param("children", children.toArray(UUID[]::new))
                .query((row, n) -> json.<T>readValue(row.getString(1), type))
                .list();
    }

    /**
     * Adds the rows, or replaces those with the same key.
     *
     * @param insert from {@code row}, which has all columns of the table
     */
    public void write(Collection<?> rows, int generation, String table, String insert) {
        store.sql()
                .sql("""
                        with row as (
                            select filled.* from jsonb_array_elements(cast(:rows as jsonb)) as given,
                                jsonb_populate_record(
                                    cast(null as %1$s),
                                    given || jsonb_build_object('generation', cast(:generation as int))) as filled)
                        insert into %1$s select * from row
                        """.formatted(table) + insert)
                .param("generation", generation)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }
}
