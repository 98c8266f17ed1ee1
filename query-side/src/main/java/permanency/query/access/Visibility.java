package permanency.query.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Which children a viewer sees: the one condition that every read applies (R139, R140, R142). */
@Component
public class Visibility {

    /** The ids of those children; to be used in {@code child_id in (...)} together with {@link #params}. */
    public static final String CHILDREN = """
            select seen.child_id
            from read.child seen
            where seen.generation = (select p.generation from read.projection p where p.name = 'child')
              and (not seen.sealed or :viewerOpensSealed)
              and (:viewerSeesAll
                   or :viewerIsOfDcj and seen.district = any(:viewerDistricts)
                   or :viewerIsCoordinator and seen.child_id in (
                          select issue.child_id from events.provider_issue issue
                          where issue.district = any(:viewerDistricts))
                   or not :viewerIsOfDcj and seen.provider = :viewerOrganisation)
            """;

    private final ReadStore store;

    Visibility(ReadStore store) {
        this.store = store;
    }

    public static Map<String, Object> params(Viewer viewer) {
        return Map.of(
                "viewerSeesAll", viewer.seesAll(),
                "viewerOpensSealed", viewer.opensSealed(),
                "viewerIsOfDcj", viewer.isOfDcj(),
                "viewerIsCoordinator", viewer.isCoordinator(),
                "viewerDistricts", viewer.districts().toArray(String[]::new),
                "viewerOrganisation", viewer.organisation());
    }

    boolean covers(Viewer viewer, UUID childId) {
        return covers(params(viewer), childId);
    }

    /** Whether a reason is all that is missing. */
    boolean wouldCoverWithReason(Viewer viewer, UUID childId) {
        var params = new HashMap<>(params(viewer));
        params.put("viewerOpensSealed", true);
        return viewer.mayOpenSealed() && !covers(viewer, childId) && covers(params, childId);
    }

    private boolean covers(Map<String, Object> params, UUID childId) {
        return store.sql()
                .sql("select :childId in (" + CHILDREN + ")")
                .param("childId", childId)
                .params(params)
                .query(Boolean.class)
                .single();
    }
}
