package permanency.query.item;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
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
import permanency.query.projection.Table;

/** What followed from the facts as at any day, as known at any instant: tasks, packages, exceptions and the like. */
@Component
class ItemProjection implements Projection<Item> {

    private static final Set<Class<? extends ChildEvent>> READS = Stream.concat(
                    Items.consequences().stream(),
                    Stream.of(
                            ConsequenceWithdrawn.class,
                            ComplianceExceptionClosed.class,
                            RecordCorrected.class,
                            RecordVoided.class))
            .<Class<? extends ChildEvent>>map(type -> type.asSubclass(ChildEvent.class))
            .collect(toUnmodifiableSet());

    private static final Table<Item> TABLE = Table.of("item", Item.class, "child_id", "item_key", "known_from");

    @Override
    public String name() {
        return "item";
    }

    @Override
    public Table<Item> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return READS;
    }

    @Override
    public Collection<Item> after(UUID childId, Collection<Item> before, List<RecordedEvent> events) {
        var items = new KnownItems(before);
        events.forEach(recorded -> items.say(recorded.recordedAt(), recorded.event()));
        return items.changed();
    }
}
