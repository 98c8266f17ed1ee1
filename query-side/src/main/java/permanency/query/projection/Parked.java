package permanency.query.projection;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Which children are incomplete: in some projection, events of theirs could not be applied yet. */
@Component
public class Parked {

    /** The ids of those children; for a list, {@code child_id in (...) as incomplete}. It has no parameters. */
    public static final String CHILDREN = """
            select parked.child_id
            from read.parked_event parked
            """;

    private final ReadStore store;

    Parked(ReadStore store) {
        this.store = store;
    }

    public boolean isIncomplete(UUID childId) {
        return store.sql()
                .sql("select :childId in (" + CHILDREN + ")")
                .param("childId", childId)
                .query(Boolean.class)
                .single();
    }

    /** Those of the children that are incomplete. */
    public Set<UUID> among(Collection<UUID> children) {
        return new TreeSet<>(store.sql()
                .sql(CHILDREN + "where parked.child_id = any(:children)")
                .param("children", children.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
