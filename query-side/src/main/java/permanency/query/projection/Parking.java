package permanency.query.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** The events that were left over, those of what is shown in {@code read.parked_event}. */
@Component
class Parking {

    static final String TABLE = "parked_event";
    static final List<String> KEY = List.of("projection", "child_id", "version");

    /** A child that is incomplete in a projection. */
    record Child(String projection, UUID childId) {}

    private final ReadStore store;
    private final Rows rows;

    Parking(ReadStore store, Rows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Those of the children of which events are parked. */
    Set<UUID> among(Collection<UUID> children, String projection, Place place) {
        return new HashSet<>(store.sql()
                .sql("""
                        select distinct child_id from %s
                        where projection = :projection and child_id = any(:children)
                        """.formatted(place.of(TABLE)))
                .param("projection", projection)
                .param("children", children.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** One that is parked already was tried once more. */
    void add(List<ParkedEvent> events, Place place) {
        if (!events.isEmpty()) {
            rows.write(events, place.of(TABLE), """
                    on conflict (projection, child_id, version) do update
                    set (tried_at, attempts, error, message)
                      = (coalesce(excluded.tried_at, parked_event.tried_at),
                         parked_event.attempts + excluded.attempts,
                         coalesce(excluded.error, parked_event.error),
                         coalesce(excluded.message, parked_event.message))
                    """);
        }
    }

    /** At most a page, of those that follow another one. */
    List<Child> after(Child last, String projection, UUID childId, int limit) {
        return store.sql()
                .sql("""
                        select distinct e.projection, e.child_id
                        from read.parked_event e
                        where (e.projection, e.child_id) > (:lastProjection, :lastChild)
                          and (cast(:projection as text) is null or e.projection = :projection)
                          and (cast(:childId as uuid) is null or e.child_id = :childId)
                        order by e.projection, e.child_id limit :limit
                        """)
                .param("lastProjection", last.projection())
                .param("lastChild", last.childId())
                .param("projection", projection)
                .param("childId", childId)
                .param("limit", limit)
                .query(Child.class)
                .list();
    }

    Set<String> ids(Child child) {
        return new HashSet<>(store.sql()
                .sql("""
                        select event_id from read.parked_event
                        where projection = :projection and child_id = :childId
                        """)
                .param("projection", child.projection())
                .param("childId", child.childId())
                .query(String.class)
                .list());
    }

    void remove(Child child, Collection<String> ids) {
        store.sql()
                .sql("""
                        delete from read.parked_event
                        where projection = :projection and child_id = :childId
                          and event_id = any(:ids)
                        """)
                .param("projection", child.projection())
                .param("childId", child.childId())
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    int count(String projection, Place place) {
        return store.sql()
                .sql("select count(*) from %s where projection = :projection".formatted(place.of(TABLE)))
                .param("projection", projection)
                .query(Integer.class)
                .single();
    }

    /** What was left over beside takes the place of what is parked. */
    void show(String projection) {
        store.sql()
                .sql("delete from %s where projection = :projection".formatted(Place.SHOWN.of(TABLE)))
                .param("projection", projection)
                .update();
        store.sql()
                .sql("insert into %s select * from %s where projection = :projection"
                        .formatted(Place.SHOWN.of(TABLE), Place.BESIDE.of(TABLE)))
                .param("projection", projection)
                .update();
    }
}
