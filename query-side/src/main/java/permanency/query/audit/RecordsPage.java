package permanency.query.audit;

import java.time.Instant;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param next to be given as {@code cursor} for the events that follow; null when there are none
 */
record RecordsPage(Instant asKnownAt, int limit, List<FoundRecord> items, String next) {

    /** @param found one more than fit on the page when there are any */
    static RecordsPage of(List<FoundRecord> found, int limit, Instant asKnownAt) {
        var items = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit
                ? Cursor.after(asKnownAt, items.get(limit - 1)).text()
                : null;
        return new RecordsPage(asKnownAt, limit, List.copyOf(items), next);
    }
}
