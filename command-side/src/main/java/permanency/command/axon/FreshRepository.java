package permanency.command.axon;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * A repository whose cache stays right with several nodes: an entry is used only while nothing was added to its stream
 * elsewhere, which one look-up in an index tells. A race lost after that is told by the store, and evicts the entry.
 */
final class FreshRepository<T> extends CachingEventSourcingRepository<T> {

    private final Cache cache;
    private final EventStore events;

    FreshRepository(EventSourcingRepository.Builder<T> builder, Cache cache, EventStore events) {
        super(builder.cache(cache).eventStore(events));
        this.cache = cache;
        this.events = events;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String streamId, Long expectedVersion) {
        var cached = cache.containsKey(streamId);
        var aggregate = super.doLoadWithLock(streamId, expectedVersion);
        if (!cached || isFresh(streamId, aggregate)) {
            return aggregate;
        }
        cache.remove(streamId);
        return super.doLoadWithLock(streamId, expectedVersion);
    }

    private boolean isFresh(String streamId, EventSourcedAggregate<T> aggregate) {
        return events.lastSequenceNumberFor(streamId)
                .map(last -> last.equals(aggregate.version()))
                .orElse(false);
    }
}
