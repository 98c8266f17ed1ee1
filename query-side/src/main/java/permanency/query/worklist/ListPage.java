package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many items there are on all pages
 */
public record ListPage<T>(LocalDate asAt, Instant asKnownAt, int total, int page, int limit, List<T> items) {}
