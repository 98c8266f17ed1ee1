package permanency.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.util.DigestUtils;
import permanency.query.stream.StreamEvent;

/**
 * An event that somebody recorded, without what it says in full. Fields are null where there is nothing to say.
 *
 * @param childId whose it is; null when it is of no child but of a {@code stream} of its own
 * @param version its place in that history
 * @param district where the child was, as far as was known then; {@code provider} that managed the case likewise. Of no
 *     child: those that the event names, or else the districts of who recorded it
 * @param supersededAt when it was corrected or voided, by the event {@code supersededBy} of the same history
 */
record FoundRecord(
        UUID childId,
        String stream,
        long version,
        String name,
        UUID recordId,
        UUID about,
        LocalDate occurredOn,
        LocalDate decidedOn,
        Instant recordedAt,
        String actor,
        String actorName,
        String organisation,
        String position,
        String grade,
        String level,
        String district,
        String provider,
        String clause,
        String authority,
        String goalFrom,
        String goalTo,
        String kind,
        String outcome,
        String person,
        String correlationId,
        Instant supersededAt,
        Long supersededBy) {

    /** As the database orders them: ids by their digits. */
    static final Comparator<FoundRecord> NEWEST_FIRST = comparing(FoundRecord::recordedAt)
            .thenComparing(found -> found.place().toString())
            .thenComparing(FoundRecord::version)
            .reversed();

    /** @param asKnownAt what was superseded later was not known to be */
    static FoundRecord of(ResultSet row, Instant asKnownAt) throws SQLException {
        var knownTo = instant(row, "known_to");
        var superseded = knownTo != null && !knownTo.isAfter(asKnownAt);
        return new FoundRecord(
                row.getObject("child_id", UUID.class),
                null,
                row.getLong("version"),
                row.getString("name"),
                row.getObject("record_id", UUID.class),
                row.getObject("about", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                instant(row, "known_from"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("organisation"),
                row.getString("position"),
                row.getString("grade"),
                row.getString("level"),
                row.getString("district"),
                row.getString("provider"),
                row.getString("clause"),
                row.getString("authority"),
                row.getString("goal_from"),
                row.getString("goal_to"),
                row.getString("kind"),
                row.getString("outcome"),
                row.getString("person"),
                row.getString("correlation_id"),
                superseded ? knownTo : null,
                superseded ? row.getObject("superseded_by", Long.class) : null);
    }

    static FoundRecord of(StreamEvent event) {
        var by = event.recordedBy();
        var said = event.particulars();
        return new FoundRecord(
                null,
                event.stream(),
                event.version(),
                event.name(),
                said.recordId(),
                said.about(),
                said.occurredOn(),
                null,
                event.recordedAt(),
                by.actor(),
                by.name(),
                by.organisation(),
                by.position(),
                by.grade(),
                by.level(),
                event.districts().isEmpty() ? null : String.join("; ", event.districts()),
                event.provider(),
                event.clause(),
                event.authority(),
                null,
                null,
                said.kind(),
                null,
                null,
                event.said("correlationId"),
                event.supersededAt(),
                event.supersededBy());
    }

    /** By which events of one time are put in order: the id of the child, or what the database has for the stream. */
    UUID place() {
        return childId != null ? childId : placeOf(stream);
    }

    static UUID placeOf(String stream) {
        var digest = ByteBuffer.wrap(DigestUtils.md5Digest(stream.getBytes(UTF_8)));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
