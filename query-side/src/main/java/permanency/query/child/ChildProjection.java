package permanency.query.child;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordSealed;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Table;

/** Who has each child now, and whether its history is sealed, by which it is decided who sees the child. */
@Component
class ChildProjection implements Projection<ChildRow> {

    private static final Table<ChildRow> TABLE = Table.of("child", ChildRow.class, "child_id");

    @Override
    public String name() {
        return "child";
    }

    @Override
    public Table<ChildRow> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(
                ChildRegistered.class,
                CaseResponsibilityTransferred.class,
                CaseHeld.class,
                RecordSealed.class,
                ConsequenceWithdrawn.class);
    }

    @Override
    public String mayChange(List<RecordedEvent> batch) {
        return "true";
    }

    /** So that those who see all children see it as incomplete. */
    @Override
    public Collection<ChildRow> ofUnknown(UUID childId) {
        return List.of(ChildRow.of(childId));
    }

    @Override
    public Collection<ChildRow> after(UUID childId, Collection<ChildRow> before, List<RecordedEvent> events) {
        var child = before.stream().findAny().orElse(ChildRow.of(childId));
        for (var recorded : events) {
            child = child.apply(recorded.event());
        }
        return List.of(child);
    }
}
