package permanency.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which projections have something to apply and have not moved for a while, whichever node is at it. */
final class Standstill {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private record Seen(Long position, long atNanos) {}

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** @param nowNanos as {@link System#nanoTime} tells */
    boolean lasts(ProjectionState state, long nowNanos) {
        var since = seen.compute(
                state.name(),
                (name, before) -> before != null
                                && state.lagEvents() > 0
                                && before.position().equals(position(state))
                        ? before
                        : new Seen(position(state), nowNanos));
        return nowNanos - since.atNanos() >= PATIENCE;
    }

    private static Long position(ProjectionState state) {
        return state.position() == null ? Position.START.index() : state.position();
    }
}
