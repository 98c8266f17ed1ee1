package permanency.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** The events of children in the order in which they lie in the log. Each is read by whoever wants it, and only once. */
@Component
class Log {

    private static final int PAGE = 1000;

    private static final String EVENTS = """
            select global_index, event_id, stream_id, sequence_number, event_name, revision, recorded_at, payload, metadata
            from events.domain_event
            where stream_type = 'Child' and %s
            order by global_index limit %d
            """;

    /** @param index its place in the log */
    record Entry(long index, StoredEvent event) {}

    private final ReadStore store;
    private final Serializer serializer;

    Log(ReadStore store) {
        this.store = store;
        this.serializer = store.events().getEventSerializer();
    }

    /** @param ignored names of events that nobody wants */
    void read(long after, long upTo, Collection<String> ignored, Consumer<Entry> each) {
        var last = after;
        List<Entry> page;
        do {
            page = store.sql()
                    .sql(EVENTS.formatted(
                            "global_index > :after and global_index <= :upTo and event_name <> all(:ignored)", PAGE))
                    .param("after", last)
                    .param("upTo", upTo)
                    .param("ignored", ignored.toArray(String[]::new))
                    .query((row, n) -> entry(row))
                    .list();
            page.forEach(each);
            last = page.isEmpty() ? last : page.get(page.size() - 1).index();
        } while (page.size() == PAGE);
    }

    /** All events of a few children. */
    void read(Collection<UUID> children, Consumer<Entry> each) {
        store.sql()
                .sql(EVENTS.formatted("stream_id = any(:children)", Integer.MAX_VALUE))
                .param("children", children.stream().map(UUID::toString).toArray(String[]::new))
                .withFetchSize(PAGE)
                .query(row -> {
                    each.accept(entry(row));
                });
    }

    private Entry entry(ResultSet row) throws SQLException {
        var message = new SerializedMessage<>(
                row.getString("event_id"),
                lazily(row.getString("payload"), row.getString("event_name"), row.getString("revision")),
                this.<MetaData>lazily(row.getString("metadata"), MetaData.class.getName(), null));
        return new Entry(
                row.getLong("global_index"),
                new StoredEvent(new GenericDomainEventMessage<>(
                        StoredEvent.CHILD,
                        row.getString("stream_id"),
                        row.getLong("sequence_number"),
                        message,
                        Instant.parse(row.getString("recorded_at")))));
    }

    private <T> LazyDeserializingObject<T> lazily(String json, String type, String revision) {
        return new LazyDeserializingObject<>(
                new SimpleSerializedObject<>(json, String.class, type, revision), serializer);
    }
}
