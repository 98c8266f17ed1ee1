package permanency.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Whether what was recorded by an instant is in the rows that are read. */
@Component
public class Applied {

    private final Progress progress;
    private final ReadStore store;
    private final Clock clock;

    Applied(Progress progress, ReadStore store, Clock clock) {
        this.progress = progress;
        this.store = store;
        this.clock = clock;
    }

    /** All of it, but for events that are parked. */
    public boolean by(Instant instant) {
        return progress.all().stream().allMatch(p -> p.lagEvents() == 0 || isAfter(instant, p.lagSeconds()));
    }

    /** The children of whom an event is parked. */
    public Set<UUID> incomplete() {
        return new TreeSet<>(store.sql().sql(Parked.CHILDREN).query(UUID.class).list());
    }

    /** The oldest event that waits was recorded less than a second more before now than is said. */
    private boolean isAfter(Instant instant, long lagSeconds) {
        return clock.instant().minusSeconds(lagSeconds + 1).isAfter(instant);
    }
}
