package permanency.query.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import permanency.store.CopiedLog;

/** The log as the write side makes it, on which some of our views and indexes are. Both may be started at once. */
record KeptLog(JdbcClient owner) {

    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofMillis(200);

    /** @param inAxonServer whether the settings say that the table is to be a copy of a log that is kept there */
    void await(boolean inAxonServer) {
        var until = System.nanoTime() + WITHIN.toNanos();
        while (!isThere() || inAxonServer && !isCopy()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        isThere()
                                ? "The log is kept in PostgreSQL. The command side has to be started with the profile"
                                        + " axonserver first."
                                : "There is no schema events yet. The command side has to be started first.");
            }
            LockSupport.parkNanos(LOOKED_FOR_EVERY.toNanos());
        }
        if (!inAxonServer && isCopy()) {
            throw new IllegalStateException(
                    "The log is kept in Axon Server, and PostgreSQL has a copy of it. Start with"
                            + " the profile axonserver, so that the copy is kept.");
        }
    }

    private boolean isThere() {
        return owner.sql("select to_regclass('events.copied_log') is not null")
                .query(Boolean.class)
                .single();
    }

    private boolean isCopy() {
        return owner.sql(CopiedLog.IS_COPY).query(Boolean.class).single();
    }
}
