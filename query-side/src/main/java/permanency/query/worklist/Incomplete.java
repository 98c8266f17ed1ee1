package permanency.query.worklist;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.projection.Parked;

/** What a list may lack: children of whom an event waits to be applied. */
@Component
class Incomplete {

    private static final String SEEN = "select count(distinct waiting.child_id) from (" + Parked.CHILDREN
            + ") waiting where waiting.child_id in (" + Visibility.CHILDREN + ")";

    private final Parked parked;
    private final ReadStore store;

    Incomplete(Parked parked, ReadStore store) {
        this.parked = parked;
        this.store = store;
    }

    Set<UUID> among(Collection<UUID> children) {
        return parked.among(children);
    }

    /** How many there are whom the viewer sees, be they on a list or not: it cannot be told whether they belong there. */
    int seenBy(Viewer viewer) {
        return store.sql()
                .sql(SEEN)
                .params(Visibility.params(viewer))
                .query(Integer.class)
                .single();
    }
}
