package permanency.query.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One run of a report.
 *
 * @param quarter the month in which it begins; {@code name} is what people call it
 * @param version among the runs of the quarter
 * @param former the run before it, as known no later; null for the first
 * @param incompleteChildren of whom an event waited to be applied
 * @param number by which its rows are kept
 */
record Run(
        UUID runId,
        String kind,
        String quarter,
        String name,
        LocalDate from,
        LocalDate until,
        Instant asKnownAt,
        String ruleVersion,
        int version,
        UUID former,
        String runBy,
        String organisation,
        String position,
        Instant runAt,
        int incompleteChildren,
        @JsonIgnore long number) {

    static final String COLUMNS = """
            run_no, run_id, kind, quarter, as_known_at, rule_version, version, former, run_by, organisation, position, run_at,
            cardinality(incomplete) as incomplete_children
            """;

    static Run of(ResultSet row) throws SQLException {
        var quarter = Quarter.of(row.getObject("quarter", LocalDate.class));
        return new Run(
                row.getObject("run_id", UUID.class),
                row.getString("kind"),
                quarter.toString(),
                quarter.name(),
                quarter.from(),
                quarter.until(),
                instant(row, "as_known_at"),
                row.getString("rule_version"),
                row.getInt("version"),
                row.getObject("former", UUID.class),
                row.getString("run_by"),
                row.getString("organisation"),
                row.getString("position"),
                instant(row, "run_at"),
                row.getInt("incomplete_children"),
                row.getLong("run_no"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
