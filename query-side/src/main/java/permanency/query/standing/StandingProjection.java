package permanency.query.standing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.child.ChildStanding;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Timelines;

/** Where each child stood on any day, as known at any instant, for the lists and reports that ask it. */
@Component
class StandingProjection implements Projection {

    private final Timelines timelines;

    StandingProjection(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public String table() {
        return "read.standing";
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(ChildStanding.class);
    }

    @Override
    public void apply(List<RecordedEvent> batch, int generation) {
        timelines.say(batch, generation, table(), Stand.class, event -> Stand.by((ChildStanding) event));
    }
}
