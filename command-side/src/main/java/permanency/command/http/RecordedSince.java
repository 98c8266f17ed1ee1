package permanency.command.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;

/** Lists what was recorded of a child after the version that a caller saw, so that the caller can think again. */
@Component
class RecordedSince {

    private static final Pattern CHILD = Pattern.compile("^/v1/children/([0-9a-fA-F-]{36})/.*");

    /** One event, in short. */
    record Item(long version, String event, LocalDate occurredOn, Instant recordedAt, String recordedBy) {}

    private final EventStore events;

    RecordedSince(EventStore events) {
        this.events = events;
    }

    /** The first hundred; none when the address is not that of a child. */
    List<Item> list(String path, long seen) {
        var child = CHILD.matcher(path);
        if (!child.matches()) {
            return List.of();
        }
        return events.readEvents(child.group(1).toLowerCase(Locale.ROOT), seen + 1)
                .asStream()
                .limit(100)
                .map(e -> new Item(
                        e.getSequenceNumber(),
                        EventTypes.nameOf(e.getPayloadType()),
                        ((ChildEvent) e.getPayload()).occurredOn(),
                        e.getTimestamp(),
                        String.valueOf(e.getMetaData().get("actor"))))
                .toList();
    }
}
