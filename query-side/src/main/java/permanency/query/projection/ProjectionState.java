package permanency.query.projection;

import java.time.Instant;
import java.util.List;

/**
 * How a projection is doing.
 *
 * @param position in the log, up to which all of its segments have read; null while one has read nothing
 * @param lagEvents how many events that it is about it has not read yet
 * @param lagSeconds how long ago the oldest of them was recorded
 * @param parkedChildren how many children are incomplete, for {@code parkedEvents} that wait
 * @param rebuiltAt null when they never were
 */
record ProjectionState(
        String name,
        Long position,
        long lagEvents,
        long lagSeconds,
        int parkedEvents,
        int parkedChildren,
        int mismatches,
        Instant rebuiltAt,
        List<SegmentState> segments) {}
