package permanency.query.child;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import permanency.store.EventJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of one record: its recording, corrections, decisions.
 *
 * @param version of the newest event known of the child
 */
record RecordEvents(UUID childId, UUID recordId, Instant asKnownAt, long version, List<HistoryEntry> events) {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> IDS = List.of("recordId", "consultationId", "reviewId", "proposalId", "about");

    /** Empty when no event carries the id. */
    static Optional<RecordEvents> of(UUID childId, UUID recordId, KnownHistory known) {
        var events = known.entries().stream().filter(e -> carries(e, recordId)).toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordEvents(childId, recordId, known.asKnownAt(), known.version(), events));
    }

    /** The id names the record, what it is about, or the request that recorded it. */
    private static boolean carries(HistoryEntry entry, UUID recordId) {
        if (recordId.toString().equals(entry.key())) {
            return true;
        }
        var payload = JSON.readTree(entry.payload());
        return IDS.stream().map(name -> payload.path(name).asString("")).anyMatch(recordId.toString()::equals);
    }
}
