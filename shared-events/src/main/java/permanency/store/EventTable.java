package permanency.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** The events of all streams in one table of PostgreSQL, {@code events.domain_event}. There are no snapshots. */
public final class EventTable extends JdbcEventStorageEngine {

    /** Events a query, as many as a projection takes at a time. */
    private static final int PAGE = 1000;

    /**
     * An event has its place in the log before its transaction ends, so readers that have passed the place look for it:
     * until so many places have followed, or an event after it is so old. A transaction that appends has to end long
     * before, see {@link #APPEND_WITHIN}; what is left is for the clocks of nodes to differ.
     */
    private static final int LOOK_BACK_PLACES = 200_000;

    private static final int LOOK_BACK_MILLIS = 600_000;

    /** How long a transaction may take in which events are appended. */
    public static final Duration APPEND_WITHIN = Duration.ofSeconds(20);

    private EventTable(Builder columns) {
        super(columns);
    }

    /** Reads and appends by the connections given. A reader's role may only select. */
    public static EventTable over(ConnectionProvider connections, TransactionManager transactions) {
        return over(connections, transactions, new EventSerializer());
    }

    /** The same, by which events are handed on as they are stored. */
    public static EventTable asStored(ConnectionProvider connections, TransactionManager transactions) {
        return over(connections, transactions, new AsStored());
    }

    private static EventTable over(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        var columns = builder();
        columns.connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new UniqueViolations())
                .dataType(String.class)
                .batchSize(PAGE)
                .maxGapOffset(LOOK_BACK_PLACES)
                .gapTimeout(LOOK_BACK_MILLIS)
                .schema(EventSchema.builder()
                        .eventTable("events.domain_event")
                        .globalIndexColumn("global_index")
                        .timestampColumn("recorded_at")
                        .eventIdentifierColumn("event_id")
                        .aggregateIdentifierColumn("stream_id")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("stream_type")
                        .payloadTypeColumn("event_name")
                        .payloadRevisionColumn("revision")
                        .payloadColumn("payload")
                        .metaDataColumn("metadata")
                        .build());
        return new EventTable(columns);
    }

    /** The history of a stream, which is whole or is not read at all. */
    @Override
    public DomainEventStream readEvents(String streamId, long firstVersion) {
        return UnreadableEvent.whole(super.readEvents(streamId, firstVersion));
    }

    /** Those of a stream that have these versions, in no particular order. */
    public Stream<? extends DomainEventMessage<?>> readEvents(String streamId, Collection<Long> versions) {
        var stored = JdbcUtils.executeQuery(
                getConnection(),
                connection -> withVersions(connection, streamId, versions),
                JdbcUtils.listResults(this::getDomainEventData),
                e -> new EventStoreException("Failed to read events of a stream", e));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .peek(UnreadableEvent::requireKnown);
    }

    private PreparedStatement withVersions(Connection connection, String streamId, Collection<Long> versions)
            throws SQLException {
        var statement = connection.prepareStatement("""
                select event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload, metadata
                from events.domain_event
                where stream_id = ? and sequence_number = any(?)
                """);
        statement.setString(1, streamId);
        statement.setArray(2, connection.createArrayOf("bigint", versions.toArray()));
        return statement;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String streamId) {
        return Stream.empty();
    }

    /** The sequence numbers of a stream have no holes, so a page that is not full is the last one. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }
}
