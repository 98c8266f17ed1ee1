package permanency.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.RecordId;
import permanency.query.child.HistoryEntry;
import permanency.query.child.HistoryEntry.RecordedBy;

/**
 * One thing that became known, or is known otherwise, or no longer.
 *
 * @param name of the event that says it
 * @param record that it belongs to; null of consequences
 * @param before version that stood before; null when nothing did
 * @param after version that stands now; null when nothing does
 */
record Change(
        Kind kind,
        String name,
        RecordId record,
        LocalDate occurredOn,
        Long before,
        Long after,
        Act act,
        List<FieldChange> fields) {

    /** How it changed; of consequences, a voiding means that it does not follow any more. */
    enum Kind {
        APPEARED,
        CORRECTED,
        VOIDED
    }

    /**
     * By which recording it changed.
     *
     * @param reason of a correction or voiding; null of others
     */
    record Act(long version, String name, Instant recordedAt, RecordedBy recordedBy, String reason) {}

    /** Empty when the same stands. At least one of the two is not null. */
    static Optional<Change> of(HistoryEntry before, HistoryEntry after, Acts acts) {
        if (before == null) {
            return Optional.of(change(Kind.APPEARED, before, after, acts.thatBrought(after)));
        } else if (after == null) {
            return Optional.of(change(Kind.VOIDED, before, after, acts.thatEnded(before)));
        } else if (before.version() == after.version() || before.derived() && saysTheSame(before, after)) {
            return Optional.empty();
        }
        return Optional.of(change(Kind.CORRECTED, before, after, acts.thatBrought(after)));
    }

    private static boolean saysTheSame(HistoryEntry before, HistoryEntry after) {
        return before.event().equals(after.event());
    }

    private static Change change(Kind kind, HistoryEntry before, HistoryEntry after, Act act) {
        var shown = after == null ? before : after;
        return new Change(
                kind,
                shown.name(),
                shown.event().recordId(),
                shown.occurredOn(),
                before == null ? null : before.version(),
                after == null ? null : after.version(),
                act,
                FieldChange.between(before == null ? null : before.event(), after == null ? null : after.event()));
    }
}
