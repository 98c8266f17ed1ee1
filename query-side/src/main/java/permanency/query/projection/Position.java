package permanency.query.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;

/** Up to which event of the log a projection has read: each of its segments the events of the children it has. */
record Position(List<Reached> segments) {

    /** Before the first event. */
    static final Position START = new Position(List.of());

    private static final long NOTHING = -1;

    /**
     * How far one segment has got.
     *
     * @param gaps indexes before it of events that it has not seen, since they were not committed yet, or never are
     */
    record Reached(Segment segment, long index, Set<Long> gaps) {

        /** @param token null while it has read nothing */
        static Reached of(Segment segment, GapAwareTrackingToken token) {
            return token == null
                    ? new Reached(segment, NOTHING, Set.of())
                    : new Reached(segment, token.getIndex(), Set.copyOf(token.getGaps()));
        }

        private long lowest() {
            return gaps.stream().mapToLong(Long::longValue).min().orElse(index + 1) - 1;
        }

        private boolean covers(long event) {
            return event <= index && !gaps.contains(event);
        }
    }

    /** Everything up to here is covered, whoever it is about. */
    long lowest() {
        return segments.stream().mapToLong(Reached::lowest).min().orElse(NOTHING);
    }

    /** Nothing after it is covered. */
    long index() {
        return segments.stream().mapToLong(Reached::index).max().orElse(NOTHING);
    }

    boolean covers(UUID child, long event) {
        return segments.stream().anyMatch(s -> Share.has(s.segment(), child) && s.covers(event));
    }
}
