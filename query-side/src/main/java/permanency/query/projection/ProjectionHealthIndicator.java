package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.TreeSet;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down while a projection cannot get on, since its reads then show an ever older state. Children that are parked do not
 * make it so: the others flow on.
 */
@Component("projectionHealthIndicator")
class ProjectionHealthIndicator extends AbstractHealthIndicator {

    private final Projections projections;
    private final Progress progress;
    private final Standstill standstill = new Standstill();

    ProjectionHealthIndicator(Projections projections, Progress progress) {
        this.projections = projections;
        this.progress = progress;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var states = progress.all();
        var stalled = new TreeSet<>(projections.stalled());
        states.stream()
                .filter(state -> standstill.lasts(state, System.nanoTime()))
                .forEach(state -> stalled.add(state.name()));
        if (!stalled.isEmpty()) {
            health.down().withDetail("stalled", stalled);
            return;
        }
        var incomplete = states.stream()
                .filter(state -> state.parkedChildren() > 0)
                .collect(toMap(ProjectionState::name, ProjectionState::parkedChildren));
        health.up();
        if (!incomplete.isEmpty()) {
            health.withDetail("parkedChildren", incomplete);
        }
    }
}
