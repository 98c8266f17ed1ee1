package permanency.query.access;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Down while the access log cannot be written: then no read of a child's data is answered (R140). */
@Component("accessLogHealthIndicator")
class AccessLogHealthIndicator extends AbstractHealthIndicator {

    private static final String PROBE = """
            insert into access.access_log (accessed_at, actor, organisation, position, what, outcome, correlation_id)
            values (now(), 'probe', 'DCJ', 'PROBE', 'probe', 'NOT_SHOWN', '')
            """;

    private final ReadStore store;

    AccessLogHealthIndicator(ReadStore store) {
        this.store = store;
    }

    /** What it writes is rolled back. */
    @Override
    protected void doHealthCheck(Health.Builder health) {
        store.inScratch(() -> store.sql().sql(PROBE).update());
        health.up();
    }
}
