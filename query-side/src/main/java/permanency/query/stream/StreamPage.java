package permanency.query.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A stream from one event on.
 *
 * @param version of the newest event known
 * @param next to be given as {@code after} for the events that follow; null when there are none
 */
record StreamPage(String stream, Instant asKnownAt, long version, List<StreamEntry> events, Long next) {

    static StreamPage of(List<StreamEntry> all, Instant asKnownAt, StreamQuery query) {
        var rest = all.stream().filter(e -> e.version() > query.after()).toList();
        var shown = rest.subList(0, Math.min(rest.size(), query.limit()));
        var next =
                rest.size() > shown.size() ? (Long) shown.get(shown.size() - 1).version() : null;
        return new StreamPage(query.stream(), asKnownAt, all.get(all.size() - 1).version(), shown, next);
    }

    Set<UUID> children() {
        return events.stream().flatMap(e -> e.children().stream()).collect(toUnmodifiableSet());
    }
}
