package permanency.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A child whose rows are wrong.
 *
 * @param columns in which they differ from what follows from the events; all when a row is missing or too many
 */
record Mismatch(String projection, UUID childId, Instant foundAt, List<String> columns) {}
