package permanency.query.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import permanency.events.child.ChildRegistered;
import permanency.events.responsibility.CaseHeld;
import permanency.query.projection.RecordedEvent;

/** What was recorded of one child, each event with the time during which it was in force. */
final class ChildRecords {

    private final Map<Long, RecordRow> rows = new TreeMap<>();
    private RecordRow latest;

    /** @param before at least the latest row, and those in force that are taken back from here on */
    ChildRecords(Collection<RecordRow> before) {
        before.forEach(this::put);
    }

    void add(RecordedEvent recorded) {
        if (recorded.event() instanceof CaseHeld held) {
            moved(Place.of(held));
            return;
        }
        var known = known(recorded.recordedAt());
        supersede(Corrections.takenBackBy(recorded.event()), known, recorded.version());
        put(RecordRow.of(recorded, known, place(recorded)));
    }

    /** All rows, among them those that were given and have not changed. */
    Collection<RecordRow> rows() {
        return rows.values();
    }

    /** An instant before an earlier one, as by a clock set back, counts as that one. */
    private Instant known(Instant instant) {
        return latest != null && instant.isBefore(latest.knownFrom()) ? latest.knownFrom() : instant;
    }

    private Place place(RecordedEvent recorded) {
        if (latest == null) {
            return recorded.event() instanceof ChildRegistered first
                    ? new Place(first.district().code(), null)
                    : Place.UNKNOWN;
        }
        return latest.placeAfter();
    }

    private void moved(Place place) {
        if (latest != null) {
            put(latest.followedBy(place));
        }
    }

    private void supersede(UUID recordId, Instant known, long by) {
        if (recordId != null) {
            rows.replaceAll((version, row) ->
                    row.isInForce() && recordId.equals(Corrections.heldIn(row)) ? row.superseded(known, by) : row);
        }
    }

    private void put(RecordRow row) {
        rows.put(row.version(), row);
        if (latest == null || row.version() >= latest.version()) {
            latest = row;
        }
    }
}
