package permanency.query.child;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import permanency.events.RecordId;

/**
 * What became of one record: its recording, corrections, decisions.
 *
 * @param version of the newest event known of the child
 */
record RecordEvents(UUID childId, UUID recordId, Instant asKnownAt, long version, List<HistoryEntry> events) {

    /** Empty when no event carries the id. */
    static Optional<RecordEvents> of(UUID childId, UUID recordId, KnownHistory known) {
        var events = known.entries().stream().filter(e -> carries(e, recordId)).toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordEvents(childId, recordId, known.asKnownAt(), known.version(), events));
    }

    /** The id names the record, what it is a step of, or the request that recorded it. */
    private static boolean carries(HistoryEntry entry, UUID recordId) {
        var id = new RecordId(recordId);
        return recordId.toString().equals(entry.key())
                || id.equals(entry.event().recordId())
                || id.equals(entry.event().about());
    }
}
