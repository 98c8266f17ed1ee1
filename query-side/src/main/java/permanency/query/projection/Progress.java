package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.json.JsonMapper;

/** How all projections are doing, by what is in the database: the same on every node. */
@Component
class Progress {

    private static final String SQL = """
            with token as (
                select p.name, p.rebuilt_at, cast(t.token as jsonb) as at,
                       coalesce(cast(cast(t.token as jsonb) ->> 'index' as bigint), -1) as position
                from read.projection p
                left join read.token_entry t on t.processor_name = p.name
                where p.name in (select jsonb_object_keys(cast(:reads as jsonb))))
            select token.*, lag.events, lag.oldest, parked.events as parked_events, parked.children as parked_children,
                   (select count(*) from read.mismatch m where m.projection = token.name) as mismatches
            from token
            cross join lateral (
                select count(*) as events, min(cast(e.recorded_at as timestamptz)) as oldest
                from (select event_name, recorded_at from events.domain_event where global_index > token.position
                      union all
                      select event_name, recorded_at from events.domain_event
                      where global_index in (
                          select cast(gap as bigint)
                          from jsonb_array_elements_text(coalesce(token.at -> 'gaps', '[]')) as gap)) e
                where jsonb_exists(cast(:reads as jsonb) -> token.name, e.event_name)) lag
            cross join lateral (
                select count(*) as events, count(distinct child_id) as children
                from read.parked_event e
                where e.projection = token.name) parked
            order by token.name
            """;

    private final ReadStore store;
    private final Clock clock;
    private final String reads;

    Progress(List<Projection<?>> projections, ReadStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.reads = JsonMapper.shared()
                .writeValueAsString(projections.stream().collect(toMap(Projection::name, Projection::eventNames)));
    }

    List<ProjectionState> all() {
        return store.sql()
                .sql(SQL)
                .param("reads", reads)
                .query((row, n) -> state(row))
                .list();
    }

    private ProjectionState state(ResultSet row) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        var rebuiltAt = row.getObject("rebuilt_at", OffsetDateTime.class);
        return new ProjectionState(
                row.getString("name"),
                row.getString("at") == null ? null : (Long) row.getLong("position"),
                row.getLong("events"),
                oldest == null ? 0 : secondsSince(oldest.toInstant()),
                row.getInt("parked_events"),
                row.getInt("parked_children"),
                row.getInt("mismatches"),
                rebuiltAt == null ? null : rebuiltAt.toInstant());
    }

    private long secondsSince(Instant instant) {
        return Math.max(0, Duration.between(instant, clock.instant()).toSeconds());
    }
}
