package permanency.query.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.EventTypes;
import permanency.events.Statement;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.responsibility.CaseHeld;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Rows;

/**
 * Who recorded what of which child, when, and by which authority; and what was corrected or voided since. What follows
 * from facts is no record; of it only where the child is gets into the rows.
 */
@Component
class RecordProjection implements Projection {

    private static final String LATEST = """
            version = (select max(latest.version) from read.record latest
                       where latest.generation = t.generation and latest.child_id = t.child_id)""";

    private static final Set<Class<? extends ChildEvent>> READS = EventTypes.byName().values().stream()
            .filter(ChildEvent.class::isAssignableFrom)
            .<Class<? extends ChildEvent>>map(type -> type.asSubclass(ChildEvent.class))
            .filter(type -> isFact(type) || type == CaseHeld.class)
            .collect(toUnmodifiableSet());

    private final Rows rows;

    RecordProjection(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String table() {
        return "read.record";
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return READS;
    }

    static boolean isFact(Class<? extends ChildEvent> type) {
        return !Consequence.class.isAssignableFrom(type)
                && !Statement.class.isAssignableFrom(type)
                && type != ConsequenceWithdrawn.class;
    }

    @Override
    public void apply(List<RecordedEvent> batch, int generation) {
        var recorded = batch.stream().collect(groupingBy(RecordProjection::child));
        var before = before(recorded, generation);
        var after = recorded.keySet().stream()
                .flatMap(child -> records(before.getOrDefault(child, Set.of()), recorded.get(child)))
                .toList();
        rows.write(after, generation, table(), """
                on conflict (generation, child_id, version) do update
                set (known_to, superseded_by, district_after, provider_after)
                  = (excluded.known_to, excluded.superseded_by, excluded.district_after, excluded.provider_after)
                """);
    }

    /** Rows that may change: the latest of each child, and of children with a correction all that is in force. */
    private Map<UUID, Set<RecordRow>> before(Map<UUID, List<RecordedEvent>> recorded, int generation) {
        var found = new HashSet<>(rows.of(recorded.keySet(), generation, table(), LATEST, RecordRow.class));
        var corrected = recorded.keySet().stream()
                .filter(child -> recorded.get(child).stream().anyMatch(e -> Corrections.isOne(e.event())))
                .toList();
        if (!corrected.isEmpty()) {
            found.addAll(rows.of(corrected, generation, table(), "known_to is null", RecordRow.class));
        }
        return found.stream().collect(groupingBy(RecordRow::childId, toSet()));
    }

    private static Stream<RecordRow> records(Set<RecordRow> before, List<RecordedEvent> recorded) {
        var records = new ChildRecords(before);
        recorded.forEach(records::add);
        return records.rows().stream();
    }

    private static UUID child(RecordedEvent recorded) {
        return recorded.event().childId().value();
    }
}
