package permanency.query.projection;

import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Up to which event of the log a projection has read.
 *
 * @param gaps indexes before it of events that it has not seen, since they were not committed yet, or never are
 */
record Position(long index, Set<Long> gaps) {

    /** Before the first event. */
    static final Position START = new Position(-1, Set.of());

    static Position of(GapAwareTrackingToken token) {
        return new Position(token.getIndex(), Set.copyOf(token.getGaps()));
    }

    /** Of an event that a processor was given. */
    static long indexOf(EventMessage<?> event) {
        return ((GapAwareTrackingToken) ((TrackedEventMessage<?>) event).trackingToken()).getIndex();
    }

    /** Everything up to here is covered. */
    long lowest() {
        return gaps.stream().mapToLong(Long::longValue).min().orElse(index + 1) - 1;
    }

    boolean covers(long event) {
        return event <= index && !gaps.contains(event);
    }
}
