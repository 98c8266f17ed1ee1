package permanency.query.worklist;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.projection.Parked;

/** What a list may lack: children of whom an event waits to be applied. */
@Component
class Incomplete {

    private static final String SEEN = """
            select count(distinct waiting.child_id) as seen,
                   array_agg(distinct waiting.child_id) filter (where waiting.child_id = any(:children)) as among
            from (%s) waiting where waiting.child_id in (%s)
            """.formatted(Parked.CHILDREN, Visibility.CHILDREN);

    private final ReadStore store;

    Incomplete(ReadStore store) {
        this.store = store;
    }

    /**
     * @param seen how many there are whom the viewer sees, be they on a list or not: it cannot be told whether they
     *     belong there
     * @param among those of the children asked for
     */
    record Waiting(int seen, Set<UUID> among) {}

    Waiting seenBy(Viewer viewer, Collection<UUID> children) {
        return store.sql()
                .sql(SEEN)
                .params(Visibility.params(viewer))
                .param("children", children.toArray(UUID[]::new))
                .query((row, n) -> new Waiting(row.getInt("seen"), ids(row.getArray("among"))))
                .single();
    }

    private static Set<UUID> ids(Array ids) throws SQLException {
        return ids == null ? Set.of() : new TreeSet<>(List.of((UUID[]) ids.getArray()));
    }
}
