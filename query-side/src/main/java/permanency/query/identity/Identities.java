package permanency.query.identity;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;

/** Reads who the children are whom the viewer sees, by the version of the identity entered last. */
@Component
class Identities {

    static final int LIMIT = 200;

    private static final String SQL = """
            select i.child_id, i.name, i.child_story_id
            from identity.child_identity i
            where i.version = (select max(last.version) from identity.child_identity last where last.child_id = i.child_id)
              and i.child_id in (%s)
              and (cast(:childIds as uuid[]) is null or i.child_id = any(:childIds))
              and (cast(:childStoryId as text) is null or i.child_story_id = :childStoryId)
              and (cast(:name as text) is null or position(lower(:name) in lower(i.name)) > 0)
            order by i.name, i.child_id
            limit %d
            """.formatted(Visibility.CHILDREN, LIMIT);

    private final ChildReads reads;
    private final ReadStore store;

    Identities(ChildReads reads, ReadStore store) {
        this.reads = reads;
        this.store = store;
    }

    List<ChildIdentity> find(ChildSearch search, Viewer viewer) {
        search.requireOneWay();
        return reads.page(viewer, "identity", SQL, () -> found(search, viewer), Identities::children);
    }

    private List<ChildIdentity> found(ChildSearch search, Viewer viewer) {
        return store.sql()
                .sql(SQL)
                .params(params(search))
                .params(Visibility.params(viewer))
                .query(ChildIdentity.class)
                .list();
    }

    private static Set<UUID> children(List<ChildIdentity> found) {
        return found.stream().map(ChildIdentity::childId).collect(toSet());
    }

    private static Map<String, Object> params(ChildSearch search) {
        var params = new HashMap<String, Object>();
        params.put(
                "childIds", search.childIds() == null ? null : search.childIds().toArray(UUID[]::new));
        params.put("childStoryId", search.childStoryId());
        params.put("name", search.name());
        return params;
    }
}
