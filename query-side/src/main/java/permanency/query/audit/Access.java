package permanency.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Somebody read something.
 *
 * @param children who was asked for, or whom a list has shown
 */
record Access(
        long id,
        Instant accessedAt,
        String actor,
        String organisation,
        String position,
        String what,
        String outcome,
        List<UUID> children,
        String purpose,
        String onBehalfOf,
        String reason,
        String correlationId) {

    static Access of(ResultSet row) throws SQLException {
        return new Access(
                row.getLong("id"),
                row.getObject("accessed_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("organisation"),
                row.getString("position"),
                row.getString("what"),
                row.getString("outcome"),
                List.of((UUID[]) row.getArray("children").getArray()),
                row.getString("purpose"),
                row.getString("on_behalf_of"),
                row.getString("reason"),
                row.getString("correlation_id"));
    }

    boolean wasShown() {
        return outcome.equals("SHOWN");
    }
}
