package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import permanency.history.ChildHistory;
import permanency.history.ChildState;
import permanency.history.ScheduleRules;

/**
 * The events of one child as known at an instant, at least one, in the order in which they were recorded; perhaps not
 * all of them, when it is for somebody.
 *
 * @param version the place of the newest event, be it among them or not
 * @param part whether they are too few to tell where the child stands
 */
public record KnownHistory(
        Instant asKnownAt, long version, boolean part, List<HistoryEntry> entries, ScheduleRules rules) {

    KnownHistory(Instant asKnownAt, List<HistoryEntry> entries, ScheduleRules rules) {
        this(asKnownAt, entries.get(entries.size() - 1).version(), false, entries, rules);
    }

    /**
     * As somebody may see it; empty when nothing is shown.
     *
     * @param all its events, which the outline knows
     */
    static Optional<KnownHistory> of(Outline outline, Instant asKnownAt, List<HistoryEntry> all, ScheduleRules rules) {
        var places = outline.places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var shown = places.stream().map(Placed::version).collect(Collectors.toSet());
        var newest = outline.isPart()
                ? places.get(places.size() - 1).version()
                : all.get(all.size() - 1).version();
        return Optional.of(new KnownHistory(
                asKnownAt,
                newest,
                outline.isPart(),
                all.stream()
                        .filter(e -> shown.contains(e.version()))
                        .map(outline::told)
                        .toList(),
                rules));
    }

    /** As it was known before, at an instant; empty when nothing was. */
    public Optional<KnownHistory> before(Instant earlier) {
        var then = entries.stream()
                .takeWhile(e -> !e.recordedAt().isAfter(earlier))
                .map(e -> e.with(null, null, List.of()))
                .toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new KnownHistory(earlier, Fates.tell(then), rules));
    }

    public ChildHistory history() {
        return ChildHistory.of(entries.stream().map(HistoryEntry::event).toList());
    }

    public ChildState stateAsAt(LocalDate day) {
        return ChildState.asAt(day, history(), rules);
    }
}
