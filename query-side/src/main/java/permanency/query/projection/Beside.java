package permanency.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Tables of the transaction under way, in which rows are written anew without anybody seeing them. */
@Component
class Beside {

    private final ReadStore store;

    Beside(ReadStore store) {
        this.store = store;
    }

    /** Empty ones for these projections. They have no index but the key, so they are filled fast. */
    void prepare(List<Projection<?>> projections) {
        create(Parking.TABLE, Parking.KEY);
        projections.forEach(p -> create(p.table().name(), p.table().key()));
    }

    private void create(String table, List<String> key) {
        store.sql()
                .sql("create temporary table %s (like %s including constraints, primary key (%s)) on commit drop"
                        .formatted(table, Place.SHOWN.of(table), String.join(", ", key)))
                .update();
    }

    /** Shows the rows of these children in place of those that are shown. */
    void show(Table<?> table, Collection<UUID> children) {
        var ids = children.toArray(UUID[]::new);
        store.sql()
                .sql("delete from %s where child_id = any(:children)".formatted(Place.SHOWN.of(table.name())))
                .param("children", ids)
                .update();
        store.sql()
                .sql("insert into %s (%3$s) select %3$s from %2$s where child_id = any(:children)"
                        .formatted(Place.SHOWN.of(table.name()), Place.BESIDE.of(table.name()), table.names("")))
                .param("children", ids)
                .update();
    }
}
