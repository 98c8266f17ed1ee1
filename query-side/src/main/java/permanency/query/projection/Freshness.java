package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.NotYetVisible;

/** Lets a read wait, briefly, until what a command has just recorded of a child is in the rows that it reads. */
@Component
public class Freshness {

    private final Map<String, Projection<?>> projections;
    private final Watermarks watermarks;
    private final ReadStore store;
    private final boolean isCopied;

    Freshness(List<Projection<?>> projections, Watermarks watermarks, ReadStore store, Environment environment) {
        this.projections = projections.stream().collect(toMap(Projection::name, Function.identity()));
        this.watermarks = watermarks;
        this.store = store;
        this.isCopied = environment.matchesProfiles("axonserver");
    }

    /**
     * Returns as soon as each projection named has the child's events up to the version, perhaps parked. To be called
     * before a transaction begins, as it may wait.
     *
     * @param minVersion as the answer to a command gave it; null when anything will do
     */
    public void require(UUID childId, Long minVersion, String... names) {
        if (minVersion != null && !isThere(childId, minVersion)) {
            throw new NotYetVisible();
        }
        if (minVersion != null && !watermarks.reach(childId, newest(childId, minVersion, Arrays.asList(names)))) {
            throw new NotYetVisible();
        }
    }

    /** At once when it is recorded here; what is copied may be on its way. */
    private boolean isThere(UUID childId, long version) {
        return isRecorded(childId, version) || isCopied && watermarks.await(() -> isRecorded(childId, version));
    }

    private boolean isRecorded(UUID childId, long version) {
        return store.sql()
                .sql(
                        "select exists (select from events.domain_event where stream_id = :child and sequence_number = :version)")
                .param("child", childId.toString())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** For each projection the place in the log of the newest event that it is about; none when there is none. */
    private Map<String, Long> newest(UUID childId, long version, Collection<String> names) {
        var newestOfName = store.sql()
                .sql("""
                        select event_name, max(global_index) as newest from events.domain_event
                        where stream_id = :child and sequence_number <= :version
                        group by event_name
                        """)
                .param("child", childId.toString())
                .param("version", version)
                .query((row, n) -> Map.entry(row.getString("event_name"), row.getLong("newest")))
                .list();
        return names.stream()
                .collect(toMap(
                        Function.identity(),
                        name -> newestOfName.stream()
                                .filter(e -> projections.get(name).eventNames().contains(e.getKey()))
                                .mapToLong(Map.Entry::getValue)
                                .max()
                                .orElse(Position.START.index())));
    }
}
