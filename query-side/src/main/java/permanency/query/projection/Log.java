package permanency.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** The events of children; those of a child come in their order. Each is understood when somebody wants it, and once. */
@Component
class Log {

    private static final int PAGE = 2000;

    private static final String EVENTS = """
            select global_index, event_id, stream_id, sequence_number, event_name, revision, recorded_at, payload, metadata
            from events.domain_event
            where stream_type = 'Child' and %s
            """;
    private static final String BETWEEN = EVENTS.formatted("""
            (stream_id, sequence_number) > (:stream, :version) and global_index <= :upTo and event_name <> all(:ignored)
            order by stream_id, sequence_number limit :page
            """);
    private static final String SINCE = EVENTS.formatted("""
            global_index > :after and global_index <= :upTo and event_name <> all(:ignored)
            order by global_index limit :page
            """);
    private static final String OF_CHILDREN =
            EVENTS.formatted("stream_id = any(:children) order by stream_id, sequence_number");

    /** @param index its place in the log */
    record Entry(long index, StoredEvent event) {}

    private final ReadStore store;
    private final Serializer serializer;

    Log(ReadStore store) {
        this.store = store;
        this.serializer = store.events().getEventSerializer();
    }

    /**
     * All events up to a place in the log, child by child: then a projection writes the rows of a child once, rather
     * than again and again.
     *
     * @param ignored names of events that nobody wants
     */
    void read(long upTo, Collection<String> ignored, Consumer<Entry> each) {
        pages(
                each,
                last -> store.sql()
                        .sql(BETWEEN)
                        .param(
                                "stream",
                                last == null ? "" : last.event().child().toString())
                        .param("version", last == null ? 0 : last.event().version())
                        .param("upTo", upTo)
                        .param("ignored", ignored.toArray(String[]::new)));
    }

    /**
     * Those between two places, in the order of the log. They are few, and who asks may hold locks: another connection is not
     * waited for, as those who have them may wait for the locks.
     */
    void readSince(long after, long upTo, Collection<String> ignored, Consumer<Entry> each) {
        Function<Entry, StatementSpec> following = last -> store.sql()
                .sql(SINCE)
                .param("after", last == null ? after : last.index())
                .param("upTo", upTo)
                .param("ignored", ignored.toArray(String[]::new));
        var page = page(following, null);
        page.forEach(each);
        while (page.size() == PAGE) {
            page = page(following, page.get(PAGE - 1));
            page.forEach(each);
        }
    }

    /** All events of a few children. */
    void read(Collection<UUID> children, Consumer<Entry> each) {
        store.sql()
                .sql(OF_CHILDREN)
                .param("children", children.stream().map(UUID::toString).toArray(String[]::new))
                .withFetchSize(PAGE)
                .query(row -> {
                    each.accept(entry(row));
                });
    }

    /** While a page is being worked on, another thread reads the next one and understands its events. */
    private void pages(Consumer<Entry> each, Function<Entry, StatementSpec> following) {
        var reader = Executors.newSingleThreadExecutor(new AxonThreadFactory("log"));
        try {
            var next = reader.submit(() -> page(following, null));
            List<Entry> page;
            do {
                page = get(next);
                if (page.size() == PAGE) {
                    var last = page.get(PAGE - 1);
                    next = reader.submit(() -> page(following, last));
                }
                page.forEach(each);
            } while (page.size() == PAGE);
        } finally {
            reader.shutdownNow();
        }
    }

    private List<Entry> page(Function<Entry, StatementSpec> following, Entry last) {
        var page = following
                .apply(last)
                .param("page", PAGE)
                .query((row, n) -> entry(row))
                .list();
        page.forEach(entry -> entry.event().understand());
        return page;
    }

    private static List<Entry> get(Future<List<Entry>> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the log", e);
        }
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
