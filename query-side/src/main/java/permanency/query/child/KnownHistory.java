package permanency.query.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import permanency.history.ChildHistory;
import permanency.history.ChildState;
import permanency.history.ScheduleRules;

/** The events of one child as known at an instant, at least one, in the order in which they were recorded. */
record KnownHistory(Instant asKnownAt, List<HistoryEntry> entries, ScheduleRules rules) {

    /** The place of the newest event. */
    long version() {
        return entries.get(entries.size() - 1).version();
    }

    ChildState stateAsAt(LocalDate day) {
        var events = entries.stream().map(HistoryEntry::event).toList();
        return ChildState.asAt(day, ChildHistory.of(events), rules);
    }
}
