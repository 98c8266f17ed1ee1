package permanency.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** How rows that were written beside differ from those that are shown. */
@Component
class Comparison {

    private final ReadStore store;

    Comparison(ReadStore store) {
        this.store = store;
    }

    /** Children of which other rows were written beside than are shown. */
    List<UUID> differing(Table<?> table) {
        return store.sql()
                .sql("""
                        select child_id
                        from (select child_id, bit_xor(%3$s) as said from %1$s group by child_id) shown
                        full join (select child_id, bit_xor(%3$s) as said from %2$s group by child_id) anew
                            using (child_id)
                        where shown.said is distinct from anew.said
                        order by child_id
                        """.formatted(Place.SHOWN.of(table.name()), Place.BESIDE.of(table.name()), table.content()))
                .query(UUID.class)
                .list();
    }

    /** Those of the children that differ, and in which columns: all of them when a row is missing. */
    Map<UUID, List<String>> columns(Table<?> table, Collection<UUID> children) {
        var columns = new LinkedHashMap<UUID, List<String>>();
        store.sql()
                .sql("""
                        select child_id, array_agg(distinct name order by name) as columns
                        from (select child_id, cell.key as name
                              from (select child_id, true as shown, to_jsonb(t) as cells from %1$s t
                                    union all
                                    select child_id, false, to_jsonb(t) from %2$s t) rows,
                                   jsonb_each(cells - 'child_id') as cell
                              where child_id = any(:children)
                              group by child_id, cell.key, cell.value
                              having count(*) filter (where shown) <> count(*) filter (where not shown)) differing
                        group by child_id
                        """.formatted(Place.SHOWN.of(table.name()), Place.BESIDE.of(table.name())))
                .param("children", children.toArray(UUID[]::new))
                .query(row -> {
                    columns.put(row.getObject("child_id", UUID.class), List.of((String[])
                            row.getArray("columns").getArray()));
                });
        return columns;
    }
}
