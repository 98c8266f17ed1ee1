package permanency.query.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Who read what, of which child (R140). Rows are only ever added. */
@Component
class AccessLog {

    /** Whether the child was visible to the one who asked. */
    enum Outcome {
        SHOWN,
        NOT_SHOWN
    }

    private static final String ONE = """
            insert into access.access_log
                (accessed_at, actor, organisation, position, child_id, what, outcome,
                 purpose, on_behalf_of, reason, correlation_id)
            values (:accessAt, :accessActor, :accessOrganisation, :accessPosition, :accessChild, :accessWhat,
                    :accessOutcome, :accessPurpose, :accessOnBehalfOf, :accessReason, :accessCorrelation)
            """;

    private static final String PAGE = "with logged as (" + ONE + """
            returning id)
            insert into access.access_child (child_id, access_id)
            select shown.child_id, logged.id from logged, unnest(cast(:accessChildren as uuid[])) as shown (child_id)
            """;

    private static final String SEVERAL = "with logged as (" + ONE + """
            returning id)
            insert into access.access_child (child_id, access_id)
            select distinct shown.child_id, logged.id from logged, (%s) shown where shown.child_id is not null
            """;

    private final ReadStore store;
    private final Clock clock;

    AccessLog(ReadStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param childId null when what is read is about no child */
    void add(Viewer viewer, UUID childId, String what, Outcome outcome) {
        store.sql().sql(ONE).params(row(viewer, childId, what, outcome)).update();
    }

    /** @param children a query whose column {@code child_id} tells who is shown */
    void add(Viewer viewer, String what, String children, Map<String, ?> params) {
        store.sql()
                .sql(SEVERAL.formatted(children))
                .params(row(viewer, null, what, Outcome.SHOWN))
                .params(params)
                .update();
    }

    void add(Viewer viewer, String what, Set<UUID> children) {
        store.sql()
                .sql(PAGE)
                .params(row(viewer, null, what, Outcome.SHOWN))
                .param("accessChildren", children.toArray(UUID[]::new))
                .update();
    }

    private Map<String, Object> row(Viewer viewer, UUID childId, String what, Outcome outcome) {
        var row = new HashMap<String, Object>();
        row.put("accessAt", clock.instant().atOffset(ZoneOffset.UTC));
        row.put("accessActor", viewer.actor());
        row.put("accessOrganisation", viewer.organisation());
        row.put("accessPosition", viewer.position());
        row.put("accessChild", childId);
        row.put("accessWhat", what);
        row.put("accessOutcome", outcome.name());
        row.put("accessPurpose", viewer.why().purpose());
        row.put("accessOnBehalfOf", viewer.why().onBehalfOf());
        row.put("accessReason", viewer.why().reason());
        row.put("accessCorrelation", viewer.why().correlationId());
        return row;
    }
}
