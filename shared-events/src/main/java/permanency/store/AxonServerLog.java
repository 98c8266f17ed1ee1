package permanency.store;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;

/** The events of all streams in Axon Server, under the names and with the texts that {@link EventTable} has. */
public final class AxonServerLog extends AxonServerEventStore {

    private AxonServerLog(Builder settings) {
        super(settings);
    }

    /** Connects when somebody first needs it, and again whenever the connection is lost. */
    public static AxonServerConnectionManager connections(AxonServerConfiguration settings) {
        return AxonServerConnectionManager.builder()
                .routingServers(settings.getServers())
                .axonServerConfiguration(settings)
                .build();
    }

    public static AxonServerLog over(AxonServerConfiguration settings, AxonServerConnectionManager connections) {
        return over(settings, connections, new EventSerializer());
    }

    /** The same, by which events are handed on as they are stored. */
    public static AxonServerLog asStored(AxonServerConfiguration settings, AxonServerConnectionManager connections) {
        return over(settings, connections, new AsStored());
    }

    private static AxonServerLog over(
            AxonServerConfiguration settings, AxonServerConnectionManager connections, Serializer serializer) {
        var parts = builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.rejectAll());
        parts.build(); // which makes the part that nobody else can
        return new AxonServerLog(parts);
    }

    @Override
    public DomainEventStream readEvents(String streamId) {
        return readEvents(streamId, 0); // there are no snapshots
    }

    @Override
    public DomainEventStream readEvents(String streamId, long firstVersion) {
        return UnreadableEvent.whole(super.readEvents(streamId, firstVersion));
    }
}
