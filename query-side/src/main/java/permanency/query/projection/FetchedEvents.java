package permanency.query.projection;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The events of the log as processors read them: fetched once for all, every so often or when somebody says so. */
final class FetchedEvents extends EmbeddedEventStore {

    FetchedEvents(EventStorageEngine events, long pollMillis) {
        super(EmbeddedEventStore.builder().storageEngine(events).fetchDelay(pollMillis));
    }

    void fetch() {
        afterCommit(List.of());
    }
}
