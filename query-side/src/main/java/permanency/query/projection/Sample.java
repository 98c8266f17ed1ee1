package permanency.query.projection;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** The way round all children, of which a few are compared at a time. Where it is at outlives the process. */
@Component
class Sample {

    private final List<Projection<?>> projections;
    private final ReadStore store;

    Sample(List<Projection<?>> projections, ReadStore store) {
        this.projections = projections;
        this.store = store;
    }

    /** Where the last round ended; empty at the beginning. */
    Optional<UUID> last() {
        return store.sql()
                .sql("select cast(child_id as uuid) from read.reconciliation where child_id is not null")
                .query(UUID.class)
                .optional();
    }

    void endsAt(Optional<UUID> child) {
        store.sql()
                .sql("update read.reconciliation set child_id = :child")
                .param("child", child.map(UUID::toString).orElse(null))
                .update();
    }

    /** The next few, in the order of their ids, that have an event or a row. */
    List<UUID> after(Optional<UUID> last, int children) {
        var shown = projections.stream()
                .map(p -> after(
                        last, children, """
                select distinct child_id from %s where child_id > cast(:last as uuid)
                order by child_id limit :children
                """.formatted(Place.SHOWN.of(p.table().name()))));
        var recorded = after(last, children, """
                select cast(e.stream_id as uuid) from events.domain_event e
                where e.stream_id > :last and e.sequence_number = 0 and e.stream_type = 'Child'
                order by e.stream_id limit :children
                """);
        return Stream.concat(shown, Stream.of(recorded))
                .flatMap(List::stream)
                .distinct()
                .sorted(comparing(UUID::toString))
                .limit(children)
                .toList();
    }

    private List<UUID> after(Optional<UUID> last, int children, String sql) {
        return store.sql()
                .sql(sql)
                .param("last", last.orElse(new UUID(0, 0)).toString())
                .param("children", children)
                .query(UUID.class)
                .list();
    }
}
