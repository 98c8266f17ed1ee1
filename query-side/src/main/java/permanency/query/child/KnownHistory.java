package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.history.ChildHistory;
import permanency.history.ChildState;
import permanency.history.ScheduleRules;

/** The events of one child as known at an instant, at least one, in the order in which they were recorded. */
public record KnownHistory(Instant asKnownAt, List<HistoryEntry> entries, ScheduleRules rules) {

    /** As it was known before, at an instant; empty when nothing was. */
    public Optional<KnownHistory> before(Instant earlier) {
        var then = entries.stream()
                .takeWhile(e -> !e.recordedAt().isAfter(earlier))
                .map(e -> e.with(null, null, List.of()))
                .toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new KnownHistory(earlier, Fates.tell(then), rules));
    }

    /** The place of the newest event. */
    public long version() {
        return entries.get(entries.size() - 1).version();
    }

    public ChildHistory history() {
        return ChildHistory.of(entries.stream().map(HistoryEntry::event).toList());
    }

    public ChildState stateAsAt(LocalDate day) {
        return ChildState.asAt(day, history(), rules);
    }
}
