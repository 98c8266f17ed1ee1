package permanency.query.standing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.child.ChildStanding;
import permanency.query.projection.Period;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Table;
import permanency.query.projection.Timeline;

/** Where each child stood on any day, as known at any instant, for the lists and reports that ask it. */
@Component
class StandingProjection implements Projection<Period<Stand>> {

    private static final Table<Period<Stand>> TABLE = Table.ofTimeline("standing", Stand.class);

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Table<Period<Stand>> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(ChildStanding.class);
    }

    @Override
    public Collection<Period<Stand>> after(UUID childId, Collection<Period<Stand>> before, List<RecordedEvent> events) {
        return Timeline.after(childId, before, events, event -> Stand.by((ChildStanding) event));
    }
}
