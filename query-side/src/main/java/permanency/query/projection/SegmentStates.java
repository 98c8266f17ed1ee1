package permanency.query.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import tools.jackson.databind.json.JsonMapper;

/** How the segments of all projections are doing. */
@Component
class SegmentStates {

    private static final String LAGS = """
            select s.name, s.segment, s.mask, s.index, s.node,
                   count(e.event_name) as events, min(cast(e.recorded_at as timestamptz)) as oldest
            from jsonb_to_recordset(cast(:segments as jsonb))
                     as s (name text, segment int, mask int, index bigint, gaps bigint[], node text)
            left join lateral (
                select event_name, recorded_at, stream_id from events.domain_event where global_index > s.index
                union all
                select event_name, recorded_at, stream_id from events.domain_event where global_index = any(s.gaps)) e
              on jsonb_exists(cast(:reads as jsonb) -> s.name, e.event_name) and (%s & s.mask) = s.segment
            group by s.name, s.segment, s.mask, s.index, s.node
            order by s.name, s.segment
            """.formatted(Share.BITS.formatted("e.stream_id"));

    private record Asked(String name, int segment, int mask, long index, Set<Long> gaps, String node) {}

    private record Named(String name, SegmentState state) {}

    private final Tokens tokens;
    private final ReadStore store;
    private final Clock clock;
    private final Map<String, Set<String>> reads;

    SegmentStates(List<Projection<?>> projections, Tokens tokens, ReadStore store, Clock clock) {
        this.tokens = tokens;
        this.store = store;
        this.clock = clock;
        this.reads = projections.stream().collect(toMap(Projection::name, Projection::eventNames));
    }

    /** By projection. One that nobody has begun is one segment that has read nothing. */
    Map<String, List<SegmentState>> all() {
        var entries = tokens.all().stream().collect(groupingBy(Tokens.Entry::projection));
        var asked = reads.keySet().stream()
                .map(name -> entries.getOrDefault(name, List.of(new Tokens.Entry(name, 0, null, null))))
                .flatMap(ofOne -> ofOne.stream().map(entry -> asked(entry, ofOne)))
                .toList();
        return store
                .sql()
                .sql(LAGS)
                .param("segments", JsonMapper.shared().writeValueAsString(asked))
                .param("reads", JsonMapper.shared().writeValueAsString(reads))
                .query((row, n) -> new Named(row.getString("name"), state(row)))
                .list()
                .stream()
                .collect(groupingBy(Named::name, mapping(Named::state, toList())));
    }

    private static Asked asked(Tokens.Entry entry, List<Tokens.Entry> ofOne) {
        var segment = Tokens.segment(entry.id(), ofOne);
        var reached = Position.Reached.of(segment, entry.token());
        return new Asked(
                entry.projection(), entry.id(), segment.getMask(), reached.index(), reached.gaps(), entry.node());
    }

    private SegmentState state(ResultSet row) throws SQLException {
        var index = row.getLong("index");
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new SegmentState(
                row.getInt("segment"),
                row.getInt("mask") + 1,
                index == Position.START.index() ? null : (Long) index,
                row.getLong("events"),
                oldest == null ? 0 : secondsSince(oldest),
                row.getString("node"));
    }

    private long secondsSince(OffsetDateTime instant) {
        return Math.max(
                0, Duration.between(instant.toInstant(), clock.instant()).toSeconds());
    }
}
