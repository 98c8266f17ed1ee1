package permanency.query.projection;

import static java.util.stream.Collectors.toSet;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** Applies events to a projection, in a transaction that is under way, and parks those that cannot be. */
@Component
class Folding {

    private final Changes changes;
    private final Generations generations;
    private final Parking parking;
    private final ReadStore store;
    private final Clock clock;
    private final MeterRegistry meters;

    Folding(
            Changes changes,
            Generations generations,
            Parking parking,
            ReadStore store,
            Clock clock,
            MeterRegistry meters) {
        this.changes = changes;
        this.generations = generations;
        this.parking = parking;
        this.store = store;
        this.clock = clock;
        this.meters = meters;
    }

    /** To the rows that are shown. */
    void live(Projection<?> projection, List<StoredEvent> events) {
        var began = System.nanoTime();
        apply(projection, generations.shared(projection.name()), events);
        meters.timer("permanency.projection.batch", "projection", projection.name())
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        DistributionSummary.builder("permanency.projection.batch.events")
                .tag("projection", projection.name())
                .register(meters)
                .record(events.size());
    }

    /** To the rows of a generation; events of a child that is parked there wait behind. */
    void apply(Projection<?> projection, int generation, List<StoredEvent> events) {
        var children = events.stream().map(StoredEvent::child).collect(toSet());
        var parked = parking.among(children, projection.name(), generation);
        parking.add(fold(projection, generation).behind(parked).apply(events), generation);
    }

    /** To the rows of a generation that has none yet of these children, whose events are all there. */
    void begin(Projection<?> projection, int generation, List<StoredEvent> events) {
        try {
            var recorded = events.stream().map(StoredEvent::read).toList();
            store.inSavepoint(() -> changes.begin(projection, generation, recorded));
        } catch (RuntimeException e) {
            Failure.requireOfTheEvent(e);
            apply(projection, generation, events);
        }
    }

    /** Those that are parked, once more: the ids of those that have to stay so. */
    Set<String> applyAgain(Projection<?> projection, int generation, List<StoredEvent> parked) {
        var leftOver = fold(projection, generation).apply(parked);
        parking.add(leftOver, generation);
        return leftOver.stream().map(ParkedEvent::eventId).collect(toSet());
    }

    private Fold fold(Projection<?> projection, int generation) {
        return new Fold(
                projection.name(),
                events -> store.inSavepoint(() -> changes.apply(projection, generation, events)),
                clock.instant());
    }
}
