package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import permanency.history.ChildState;

/**
 * Where a child stands.
 *
 * @param version of the newest event known
 */
record ChildSummary(UUID childId, LocalDate asAt, Instant asKnownAt, long version, ChildState state) {}
