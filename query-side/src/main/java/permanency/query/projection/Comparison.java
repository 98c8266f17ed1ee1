package permanency.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** How the rows of two generations of a projection differ. */
@Component
class Comparison {

    /**
     * Children whose rows do not say the same.
     *
     * @param children the first of them
     */
    record Differing(int total, List<UUID> children) {}

    private final ReadStore store;

    Comparison(ReadStore store) {
        this.store = store;
    }

    Differing of(Projection<?> projection, int one, int other, int atMost) {
        var children = store.sql()
                .sql("""
                        select child_id, count(*) over () as total
                        from (select child_id from %1$s t where generation in (:one, :other)
                              group by child_id
                              having sum(cast(%2$s as numeric)) filter (where generation = :one)
                                  is distinct from sum(cast(%2$s as numeric)) filter (where generation = :other)) children
                        order by child_id limit :atMost
                        """.formatted(projection.table().name(), projection.table().content()))
                .param("one", one)
                .param("other", other)
                .param("atMost", atMost)
                .query((row, n) -> Map.entry(row.getObject("child_id", UUID.class), row.getInt("total")))
                .list();
        return new Differing(
                children.isEmpty() ? 0 : children.get(0).getValue(),
                children.stream().map(Map.Entry::getKey).toList());
    }

    /** Of these children, the ones that differ, and in which columns: all of them when a row is missing. */
    Map<UUID, List<String>> columns(Projection<?> projection, int one, int other, Collection<UUID> children) {
        var columns = new LinkedHashMap<UUID, List<String>>();
        store.sql()
                .sql("""
                        select child_id, array_agg(distinct name order by name) as columns
                        from (select t.child_id, cell.key as name
                              from %s t, jsonb_each(to_jsonb(t) - array['generation', 'child_id']) as cell
                              where t.generation in (:one, :other) and t.child_id = any(:children)
                              group by t.child_id, cell.key, cell.value
                              having count(*) filter (where t.generation = :one)
                                  <> count(*) filter (where t.generation = :other)) cells
                        group by child_id
                        """.formatted(projection.table().name()))
                .param("one", one)
                .param("other", other)
                .param("children", children.toArray(UUID[]::new))
                .query(row -> {
                    columns.put(row.getObject("child_id", UUID.class), List.of((String[])
                            row.getArray("columns").getArray()));
                });
        return columns;
    }
}
