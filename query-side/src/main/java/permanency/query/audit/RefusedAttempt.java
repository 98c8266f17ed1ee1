package permanency.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A command that policy did not allow: who sent it, and by which clause it was refused. */
record RefusedAttempt(
        long id,
        Instant attemptedAt,
        String actor,
        String organisation,
        String position,
        UUID childId,
        String command,
        String clause,
        String reason,
        String correlationId) {

    static RefusedAttempt of(ResultSet row) throws SQLException {
        return new RefusedAttempt(
                row.getLong("id"),
                row.getObject("attempted_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("organisation"),
                row.getString("position"),
                row.getObject("child_id", UUID.class),
                row.getString("command"),
                row.getString("clause"),
                row.getString("reason"),
                row.getString("correlation_id"));
    }
}
