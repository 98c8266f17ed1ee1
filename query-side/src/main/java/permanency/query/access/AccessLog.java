package permanency.query.access;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
    private final MeterRegistry meters;

    AccessLog(ReadStore store, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.clock = clock;
        this.meters = meters;
    }

    /** @param childId null when what is read is about no child */
    void add(Viewer viewer, UUID childId, String what, Outcome outcome) {
        write(store.sql().sql(ONE).params(row(viewer, childId, what, outcome)), outcome);
    }

    /** @param children a query whose column {@code child_id} tells who is shown */
    void add(Viewer viewer, String what, String children, Map<String, ?> params) {
        write(
                store.sql()
                        .sql(SEVERAL.formatted(children))
                        .params(row(viewer, null, what, Outcome.SHOWN))
                        .params(params),
                Outcome.SHOWN);
    }

    void add(Viewer viewer, String what, Set<UUID> children) {
        write(
                store.sql()
                        .sql(PAGE)
                        .params(row(viewer, null, what, Outcome.SHOWN))
                        .param("accessChildren", children.toArray(UUID[]::new)),
                Outcome.SHOWN);
    }

    private void write(StatementSpec row, Outcome outcome) {
        try {
            row.update();
        } catch (RuntimeException unwritten) {
            count("failed");
            throw unwritten;
        }
        onceCommitted(() -> count(outcome.name().toLowerCase(Locale.ROOT)));
    }

    /** What is rolled back was not shown; what has no transaction around it is committed. */
    private static void onceCommitted(Runnable counting) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            counting.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                counting.run();
            }
        });
    }

    private void count(String outcome) {
        meters.counter("permanency.access.log", "outcome", outcome).increment();
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
