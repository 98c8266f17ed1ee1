package permanency.query.projection;

/**
 * How a segment of a projection is doing.
 *
 * @param parts it has one of so many equal parts of all children
 * @param position in the log, up to which it has read; null while it has read nothing
 * @param lagEvents how many events that it has to apply it has not read yet
 * @param lagSeconds how long ago the oldest of them was recorded
 * @param node that works on it; null while none does
 */
record SegmentState(int segment, int parts, Long position, long lagEvents, long lagSeconds, String node) {}
