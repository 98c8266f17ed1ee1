package permanency.command.timing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;

/** Down while no node lets time pass. A node may be ready all the same: what is sent to it is recorded. */
@Component("passageOfTimeHealthIndicator")
class PassageOfTimeHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LATE = """
            select count(*)
              from timing.scheduled_task
             where execution_time < :limit
               and coalesce(last_heartbeat, execution_time) < :limit
            """;

    private final CommandStore store;
    private final Clock clock;

    PassageOfTimeHealthIndicator(CommandStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var late = store.jdbc()
                .sql(LATE)
                .param("limit", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .single();
        return late == 0 ? Health.up().build() : Health.down().build();
    }
}
