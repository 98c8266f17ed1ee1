package permanency.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;

/** A projection that reads registrations and makes no rows. */
record Registrations() implements Projection<Counted> {

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public Table<Counted> table() {
        return Table.of("none", Counted.class, "child_id");
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(ChildRegistered.class);
    }

    @Override
    public Collection<Counted> after(UUID childId, Collection<Counted> before, List<RecordedEvent> events) {
        return List.of();
    }
}
