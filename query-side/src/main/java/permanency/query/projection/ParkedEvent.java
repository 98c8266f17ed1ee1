package permanency.query.projection;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@code read.parked_event}: an event that waits for a repair, or for the one before it.
 *
 * @param triedAt when it was applied in vain; null while it waits behind another one of its child
 */
record ParkedEvent(
        String projection,
        UUID childId,
        long version,
        String eventId,
        String name,
        Instant parkedAt,
        Instant triedAt,
        int attempts,
        String error,
        String message) {

    static ParkedEvent failed(String projection, StoredEvent event, Instant at, Failure failure) {
        return new ParkedEvent(
                projection,
                event.child(),
                event.version(),
                event.id(),
                event.name(),
                at,
                at,
                1,
                failure.error(),
                failure.message());
    }

    static ParkedEvent behind(String projection, StoredEvent event, Instant at) {
        return new ParkedEvent(
                projection, event.child(), event.version(), event.id(), event.name(), at, null, 0, null, null);
    }
}
