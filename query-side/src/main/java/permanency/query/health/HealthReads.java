package permanency.query.health;

import static permanency.policy.HeldApart.R141;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.NotAllowed;

/** The only reader of health information: of one child, for one purpose, and logged before it is shown. */
@Component
class HealthReads {

    /** The versions of a child whom the viewer sees and of whose health the viewer may know at all. */
    private static final String VERSIONS = """
            select h.version, h.stated_on, h.disability, h.diagnosis, h.purpose, h.recorded_at, h.recorded_by,
                   h.superseded_at
            from (select version, stated_on, disability, diagnosis, purpose, recorded_at, recorded_by, child_id,
                         lead(recorded_at) over (order by version) as superseded_at
                  from health.health_information
                  where child_id = :child and recorded_at <= :asKnownAt) h
            where :viewerIsTrustedWithHealth
              and h.child_id in (%s)
            """.formatted(Visibility.CHILDREN);

    /** A header holds 100 characters at most, and a purpose that was entered before may be longer. */
    private static final String FOR_PURPOSE =
            VERSIONS + "and lower(btrim(left(btrim(h.purpose), 100))) = lower(:purpose) order by h.version";

    private static final String PURPOSES = VERSIONS + "order by h.version";

    private final ChildReads reads;
    private final ReadStore store;

    HealthReads(ChildReads reads, ReadStore store) {
        this.reads = reads;
        this.store = store;
    }

    List<HealthPurpose> purposes(UUID childId, Instant asKnownAt, Viewer viewer) {
        return reads.restricted(
                viewer,
                childId,
                "purposes of health information",
                () -> viewer.isTrustedWithHealth()
                        ? Optional.of(read(PURPOSES, childId, asKnownAt, viewer, (row, n) -> purpose(row)))
                        : Optional.empty(),
                refused("It is for those of DCJ who are trusted with it."));
    }

    /** The purpose is what the viewer says it is read for. */
    HealthInformation information(UUID childId, Instant asKnownAt, Viewer viewer) {
        if (viewer.why().purpose() == null) {
            throw refused("Say what for in the header Access-Purpose.");
        }
        return reads.restricted(
                viewer,
                childId,
                "health information",
                () -> Optional.of(read(FOR_PURPOSE, childId, asKnownAt, viewer, (row, n) -> version(row)))
                        .filter(versions -> !versions.isEmpty())
                        .map(versions -> new HealthInformation(
                                childId, asKnownAt, viewer.why().purpose(), versions)),
                refused("None was collected for that purpose."));
    }

    private <T> List<T> read(String sql, UUID childId, Instant asKnownAt, Viewer viewer, RowMapper<T> mapper) {
        return store.sql()
                .sql(sql)
                .params(Visibility.params(viewer))
                .param("viewerIsTrustedWithHealth", viewer.isTrustedWithHealth())
                .param("child", childId)
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .param("purpose", viewer.why().purpose())
                .query(mapper)
                .list();
    }

    private static NotAllowed refused(String why) {
        return new NotAllowed(R141.number(), R141.sentence() + " " + why);
    }

    private static HealthPurpose purpose(ResultSet row) throws SQLException {
        return new HealthPurpose(
                row.getInt("version"), row.getObject("stated_on", LocalDate.class), row.getString("purpose"));
    }

    private static HealthVersion version(ResultSet row) throws SQLException {
        return new HealthVersion(
                row.getInt("version"),
                row.getObject("stated_on", LocalDate.class),
                row.getString("disability"),
                row.getString("diagnosis"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                instant(row, "superseded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
