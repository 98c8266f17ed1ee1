package permanency.query.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while a projection cannot get on, since its reads then show an ever older state. */
@Component("projectionHealthIndicator")
class ProjectionHealthIndicator implements HealthIndicator {

    private final Projections projections;

    ProjectionHealthIndicator(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        var stalled = projections.stalled();
        return stalled.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("stalled", stalled).build();
    }
}
