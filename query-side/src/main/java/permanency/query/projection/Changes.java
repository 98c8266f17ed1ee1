package permanency.query.projection;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes the rows of a projection by events, in a transaction that is under way. */
@Component
class Changes {

    private final Rows rows;

    Changes(Rows rows) {
        this.rows = rows;
    }

    /** @param batch the events of one child come in their order, those of several in any */
    <R extends OfChild> void apply(Projection<R> projection, Place place, List<RecordedEvent> batch) {
        var events = byChild(batch);
        var table = projection.table();
        var before = new HashSet<>(rows.of(events.keySet(), place, table, projection.mayChange(batch)));
        var ofChild = before.stream().collect(groupingBy(OfChild::childId));
        var changed = events.entrySet().stream()
                .flatMap(e ->
                        projection
                                .after(e.getKey(), ofChild.getOrDefault(e.getKey(), List.of()), e.getValue())
                                .stream())
                .filter(not(before::contains))
                .toList();
        if (!changed.isEmpty()) {
            rows.put(changed, place, table);
        }
    }

    /** The same for children that have no rows yet: nothing is looked up, and nothing replaced. */
    <R extends OfChild> void begin(Projection<R> projection, Place place, List<RecordedEvent> batch) {
        var first = byChild(batch).entrySet().stream()
                .flatMap(e -> projection.after(e.getKey(), List.of(), e.getValue()).stream())
                .toList();
        rows.copy(first, place, projection.table());
    }

    /** For children whose events could not be applied; if it was their first one, there is nothing of them yet. */
    <R extends OfChild> void leave(Projection<R> projection, Place place, Collection<UUID> children) {
        var unknown = children.stream()
                .flatMap(child -> projection.ofUnknown(child).stream())
                .toList();
        if (!unknown.isEmpty()) {
            rows.write(unknown, place.of(projection.table().name()), "on conflict do nothing");
        }
    }

    private static Map<UUID, List<RecordedEvent>> byChild(List<RecordedEvent> batch) {
        return batch.stream().collect(groupingBy(RecordedEvent::child, LinkedHashMap::new, toList()));
    }
}
