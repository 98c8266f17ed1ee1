package permanency.store;

import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The events of all streams in one table of PostgreSQL, {@code events.domain_event}. There are no snapshots. */
public final class EventTable extends JdbcEventStorageEngine {

    /** Events a query, as many as a projection takes at a time. */
    private static final int PAGE = 1000;

    private EventTable(Builder columns) {
        super(columns);
    }

    /** Reads and appends by the connections given. A reader's role may only select. */
    public static EventTable over(ConnectionProvider connections, TransactionManager transactions) {
        var serializer = new EventSerializer();
        var columns = builder();
        columns.connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new UniqueViolations())
                .dataType(String.class)
                .batchSize(PAGE)
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
