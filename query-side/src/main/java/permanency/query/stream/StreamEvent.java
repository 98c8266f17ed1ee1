package permanency.query.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import permanency.query.child.HistoryEntry.RecordedBy;

/**
 * An event of a stream that is of no child.
 *
 * @param version its place in the stream
 * @param supersededBy version of the event that took it back, at {@code supersededAt}; null while none did
 * @param districts that it names, else those of who recorded it
 * @param payload its JSON, as it was stored
 */
public record StreamEvent(
        String stream,
        long version,
        String name,
        String revision,
        Instant recordedAt,
        Instant supersededAt,
        Long supersededBy,
        List<String> districts,
        String provider,
        String clause,
        String authority,
        String payload,
        Object event,
        MetaData metadata) {

    /** Of {@code events.stream_record}, with what {@code events.domain_event} says of it. */
    public static final String FOUND = """
            select r.*, e.revision, e.payload, e.metadata
            from events.stream_record r
            join events.domain_event e on e.stream_id = r.stream and e.sequence_number = r.version
            where %s
            """;

    /** @param asKnownAt what was taken back later was not known to be */
    public static StreamEvent of(ResultSet row, Serializer serializer, Instant asKnownAt) throws SQLException {
        var knownTo = instant(row, "known_to");
        var superseded = knownTo != null && !knownTo.isAfter(asKnownAt);
        var name = row.getString("name");
        var revision = row.getString("revision");
        var payload = row.getString("payload");
        return new StreamEvent(
                row.getString("stream"),
                row.getLong("version"),
                name,
                revision,
                instant(row, "known_from"),
                superseded ? knownTo : null,
                superseded ? row.getObject("superseded_by", Long.class) : null,
                List.of((String[]) row.getArray("districts").getArray()),
                row.getString("provider"),
                row.getString("clause"),
                row.getString("authority"),
                payload,
                serializer.deserialize(new SimpleSerializedObject<>(payload, String.class, name, revision)),
                serializer.deserialize(new SimpleSerializedObject<>(
                        row.getString("metadata"), String.class, MetaData.class.getName(), null)));
    }

    public RecordedBy recordedBy() {
        return RecordedBy.of(metadata);
    }

    public String said(String field) {
        return (String) metadata.get(field);
    }

    public StreamParticulars particulars() {
        return StreamParticulars.of(event, said("key"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
