package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the list.
 *
 * @param total how many children there are on all pages
 */
record ReviewDueList(LocalDate asAt, Instant asKnownAt, int total, int page, int limit, List<ReviewDue> items) {}
