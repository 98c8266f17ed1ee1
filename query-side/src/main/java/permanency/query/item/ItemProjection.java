package permanency.query.item;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Rows;

/** What followed from the facts as at any day, as known at any instant: tasks, packages, exceptions and the like. */
@Component
class ItemProjection implements Projection {

    private static final Set<Class<? extends ChildEvent>> READS = Stream.concat(
                    Items.consequences().stream(),
                    Stream.of(
                            ConsequenceWithdrawn.class,
                            ComplianceExceptionClosed.class,
                            RecordCorrected.class,
                            RecordVoided.class))
            .<Class<? extends ChildEvent>>map(type -> type.asSubclass(ChildEvent.class))
            .collect(toUnmodifiableSet());

    private final Rows rows;

    ItemProjection(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "item";
    }

    @Override
    public String table() {
        return "read.item";
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return READS;
    }

    @Override
    public void apply(List<RecordedEvent> batch, int generation) {
        var said = batch.stream().collect(groupingBy(ItemProjection::child));
        var before = rows.of(said.keySet(), generation, table(), "known_to is null", Item.class).stream()
                .collect(groupingBy(Item::childId));
        var changed = said.keySet().stream()
                .flatMap(child -> changed(before.getOrDefault(child, List.of()), said.get(child)))
                .toList();
        rows.write(changed, generation, table(), """
                on conflict (generation, child_id, item_key, known_from) do update
                set (list, kind, record_id, clause, opened_on, ends_on, ended_on, known_to, detail)
                  = (excluded.list, excluded.kind, excluded.record_id, excluded.clause, excluded.opened_on,
                     excluded.ends_on, excluded.ended_on, excluded.known_to, excluded.detail)
                """);
    }

    private static Stream<Item> changed(List<Item> before, List<RecordedEvent> events) {
        var items = new KnownItems(before);
        events.forEach(recorded -> items.say(recorded.recordedAt(), recorded.event()));
        return items.changed().stream();
    }

    private static UUID child(RecordedEvent recorded) {
        return recorded.event().childId().value();
    }
}
