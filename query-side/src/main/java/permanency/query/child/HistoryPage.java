package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.history.ChildState;

/**
 * A child's history from one event on.
 *
 * @param version of the newest event known
 * @param next to be given as {@code after} for the events that follow; null when there are none
 */
record HistoryPage(
        UUID childId,
        LocalDate asAt,
        Instant asKnownAt,
        long version,
        ChildState state,
        List<HistoryEntry> events,
        Long next) {

    /** @param until null to show events of all days */
    static HistoryPage of(UUID childId, KnownHistory known, LocalDate asAt, LocalDate until, long after, int limit) {
        var rest = known.entries().stream()
                .filter(e -> until == null || !e.occurredOn().isAfter(until))
                .filter(e -> e.version() > after)
                .toList();
        var shown = rest.size() > limit ? rest.subList(0, limit) : rest;
        var next = rest.size() > limit ? (Long) shown.get(limit - 1).version() : null;
        return new HistoryPage(childId, asAt, known.asKnownAt(), known.version(), known.stateAsAt(asAt), shown, next);
    }
}
