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
 * @param state null for somebody who sees a part of the history only
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

    static HistoryPage of(UUID childId, KnownHistory known, LocalDate asAt, HistoryQuery query) {
        var rest = query.of(known.entries());
        var limit = query.limit();
        var shown = rest.size() > limit ? rest.subList(0, limit) : rest;
        var next = rest.size() > limit ? (Long) shown.get(limit - 1).version() : null;
        return new HistoryPage(childId, asAt, known.asKnownAt(), known.version(), state(known, asAt), shown, next);
    }

    private static ChildState state(KnownHistory known, LocalDate asAt) {
        return known.part() ? null : known.stateAsAt(asAt);
    }
}
