package permanency.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event that somebody recorded of a child, without what it says in full. Fields are null where there is nothing to
 * say.
 *
 * @param version its place in the child's history
 * @param district where the child was, as far as was known then; {@code provider} that managed the case likewise
 * @param supersededAt when it was corrected or voided, by the event {@code supersededBy} of the same history
 */
record FoundRecord(
        UUID childId,
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

    /** @param asKnownAt what was superseded later was not known to be */
    static FoundRecord of(ResultSet row, Instant asKnownAt) throws SQLException {
        var knownTo = instant(row, "known_to");
        var superseded = knownTo != null && !knownTo.isAfter(asKnownAt);
        return new FoundRecord(
                row.getObject("child_id", UUID.class),
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
