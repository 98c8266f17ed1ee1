package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A page of a list.
 *
 * @param total how many items there are on all pages
 * @param incomplete children among the items of whom an event waits to be applied, so that the list may lag behind
 * @param incompleteChildren how many such children the viewer sees at all; items of theirs may be missing from the list
 */
public record ListPage<T>(
        LocalDate asAt,
        Instant asKnownAt,
        int total,
        int page,
        int limit,
        List<T> items,
        Set<UUID> incomplete,
        int incompleteChildren) {}
