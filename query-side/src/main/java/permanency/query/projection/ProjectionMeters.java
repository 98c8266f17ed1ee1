package permanency.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** What to watch, of each projection. It is looked up when somebody asks. */
@Component
class ProjectionMeters {

    /** One who asks for one value asks for all of them. */
    private static final long LOOKED_UP_FOR = TimeUnit.SECONDS.toNanos(1);

    private final Progress progress;
    private final MeterRegistry meters;
    private List<ProjectionState> states;
    private long lookedUpAt;

    ProjectionMeters(List<Projection<?>> projections, Progress progress, MeterRegistry meters) {
        this.progress = progress;
        this.meters = meters;
        for (var projection : projections) {
            gauge("lag.events", "Events not applied yet", projection, ProjectionState::lagEvents);
            gauge("lag.seconds", "Since the oldest of them was recorded", projection, ProjectionState::lagSeconds);
            gauge("parked.events", "Events that wait for a repair", projection, ProjectionState::parkedEvents);
        }
    }

    private void gauge(String name, String about, Projection<?> projection, ToLongFunction<ProjectionState> value) {
        Gauge.builder("permanency.projection." + name, () -> of(projection, value))
                .description(about)
                .tag("projection", projection.name())
                .register(meters);
    }

    private Number of(Projection<?> projection, ToLongFunction<ProjectionState> value) {
        return states().stream()
                .filter(state -> state.name().equals(projection.name()))
                .mapToLong(value)
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private synchronized List<ProjectionState> states() {
        if (states == null || System.nanoTime() - lookedUpAt > LOOKED_UP_FOR) {
            states = progress.all();
            lookedUpAt = System.nanoTime();
        }
        return states;
    }
}
