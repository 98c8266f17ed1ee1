package permanency.query.child;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.child.ChildRegistered;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordSealed;
import permanency.events.responsibility.CaseHeld;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Rows;

/** Who has each child now, and whether its history is sealed, by which it is decided who sees the child. */
@Component
class ChildProjection implements Projection {

    private final Rows rows;

    ChildProjection(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "child";
    }

    @Override
    public String table() {
        return "read.child";
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
    public void apply(List<RecordedEvent> batch, int generation) {
        var ids = batch.stream().map(e -> e.event().childId().value()).collect(Collectors.toSet());
        var children = new HashMap<>(rows.of(ids, generation, table(), "true", ChildRow.class).stream()
                .collect(toMap(ChildRow::childId, c -> c)));
        for (var recorded : batch) {
            var id = recorded.event().childId().value();
            children.put(id, children.getOrDefault(id, ChildRow.of(id)).apply(recorded.event()));
        }
        rows.write(children.values(), generation, table(), """
                on conflict (generation, child_id) do update
                set (district, provider, responsible_since, sealed)
                  = (excluded.district, excluded.provider, excluded.responsible_since, excluded.sealed)
                """);
    }
}
