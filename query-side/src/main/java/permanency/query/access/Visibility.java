package permanency.query.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Which children a viewer sees: the one condition that every read applies (R139, R140, R142). */
@Component
public class Visibility {

    /**
     * The ids of those children; to be used in {@code child_id in (...)} together with {@link #params}. While an event by
     * which it is decided who sees a child is parked, perhaps the very first, who sees all children sees it, and nobody
     * else; it counts as sealed when the sealing is parked.
     */
    public static final String CHILDREN = """
            select seen.child_id
            from read.child seen
            where (not seen.sealed or :viewerOpensSealed)
              and (seen.child_id not in (
                       select parked.child_id
                       from read.parked_event parked
                       where parked.projection = 'child')
                   or :viewerSeesAll and (:viewerOpensSealed or seen.child_id not in (
                       select sealing.child_id
                       from read.parked_event sealing
                       where sealing.projection = 'child' and sealing.name = 'records.RecordSealed')))
              and (:viewerSeesAll
                   or :viewerIsOfDcj and seen.district = any(:viewerDistricts)
                   or :viewerIsCoordinator and seen.child_id in (
                          select issue.child_id from events.provider_issue issue
                          where issue.district = any(:viewerDistricts))
                   or not :viewerIsOfDcj and seen.provider = :viewerOrganisation)
            """;

    /**
     * The one child, if something of its history that is no report was written by the provider who asks, or sent to it
     * and not taken back. Who has the child now does not matter.
     */
    private static final String PART = """
            select own.child_id
            from read.record own
            join read.child held on held.child_id = own.child_id
            where own.child_id = :childId
              and not :viewerSeesAll and not :viewerIsOfDcj
              and not held.sealed
              and not exists (select from read.parked_event parked
                              where parked.projection = 'child'
                                and parked.child_id = held.child_id)
              and own.name not in ('care.RoshReferenceRecorded', 'care.RoshConsultationRequested')
              and (own.organisation = :viewerOrganisation
                   or own.name = 'review.ReviewCopyProvided' and own.known_to is null
                      and exists (select from events.event e
                                  where e.stream_id = cast(own.child_id as text) and e.version = own.version
                                    and e.payload -> 'recipient' ->> 'organisation' = :viewerOrganisation))
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

    boolean coversAll(Viewer viewer, Set<UUID> children) {
        return coversAll(params(viewer), children);
    }

    boolean wouldCoverAllWithReason(Viewer viewer, Set<UUID> children) {
        var params = new HashMap<>(params(viewer));
        params.put("viewerOpensSealed", true);
        return viewer.mayOpenSealed() && coversAll(params, children);
    }

    private boolean coversAll(Map<String, Object> params, Set<UUID> children) {
        return children.isEmpty()
                || store.sql()
                                .sql("select count(*) from (" + CHILDREN + ") shown where shown.child_id = any(:named)")
                                .param("named", children.toArray(UUID[]::new))
                                .params(params)
                                .query(Integer.class)
                                .single()
                        == children.size();
    }

    /** Whether a provider has a part in the history, be the child its own or not. */
    boolean coversPart(Viewer viewer, UUID childId) {
        return covers(PART, params(viewer), childId);
    }

    /** Whether a reason is all that is missing. */
    boolean wouldCoverWithReason(Viewer viewer, UUID childId) {
        var params = new HashMap<>(params(viewer));
        params.put("viewerOpensSealed", true);
        return viewer.mayOpenSealed() && !covers(viewer, childId) && covers(params, childId);
    }

    private boolean covers(Map<String, Object> params, UUID childId) {
        return covers(CHILDREN, params, childId);
    }

    private boolean covers(String children, Map<String, Object> params, UUID childId) {
        return store.sql()
                .sql("select :childId in (" + children + ")")
                .param("childId", childId)
                .params(params)
                .query(Boolean.class)
                .single();
    }
}
