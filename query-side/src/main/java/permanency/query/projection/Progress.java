package permanency.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** How all projections are doing, by what is in the database: the same on every node. */
@Component
class Progress {

    private static final String SQL = """
            select p.name, p.rebuilt_at, parked.events as parked_events, parked.children as parked_children,
                   (select count(*) from read.mismatch m where m.projection = p.name) as mismatches
            from read.projection p
            cross join lateral (
                select count(*) as events, count(distinct child_id) as children
                from read.parked_event e
                where e.projection = p.name) parked
            where p.name = any(:names)
            order by p.name
            """;

    private final SegmentStates segments;
    private final ReadStore store;

    Progress(SegmentStates segments, ReadStore store) {
        this.segments = segments;
        this.store = store;
    }

    List<ProjectionState> all() {
        return store.inSnapshot(() -> {
            var segmentsOf = segments.all();
            return store.sql()
                    .sql(SQL)
                    .param("names", segmentsOf.keySet().toArray(String[]::new))
                    .query((row, n) -> state(row, segmentsOf.get(row.getString("name"))))
                    .list();
        });
    }

    private static ProjectionState state(ResultSet row, List<SegmentState> segments) throws SQLException {
        var rebuiltAt = row.getObject("rebuilt_at", OffsetDateTime.class);
        return new ProjectionState(
                row.getString("name"),
                position(segments),
                segments.stream().mapToLong(SegmentState::lagEvents).sum(),
                segments.stream().mapToLong(SegmentState::lagSeconds).max().orElse(0),
                row.getInt("parked_events"),
                row.getInt("parked_children"),
                row.getInt("mismatches"),
                rebuiltAt == null ? null : rebuiltAt.toInstant(),
                segments);
    }

    private static Long position(List<SegmentState> segments) {
        var none = segments.stream().anyMatch(s -> s.position() == null);
        return none
                ? null
                : (Long) segments.stream()
                        .mapToLong(SegmentState::position)
                        .min()
                        .orElseThrow();
    }
}
