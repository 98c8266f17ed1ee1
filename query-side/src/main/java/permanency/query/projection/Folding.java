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
    private final Turns turns;
    private final Parking parking;
    private final ReadStore store;
    private final Clock clock;
    private final MeterRegistry meters;
    private final BatchSpans spans;

    Folding(
            Changes changes,
            Turns turns,
            Parking parking,
            ReadStore store,
            Clock clock,
            MeterRegistry meters,
            BatchSpans spans) {
        this.changes = changes;
        this.turns = turns;
        this.parking = parking;
        this.store = store;
        this.clock = clock;
        this.meters = meters;
        this.spans = spans;
    }

    /** To the rows that are shown. */
    void live(Projection<?> projection, List<StoredEvent> events) {
        var began = System.nanoTime();
        turns.shared(projection.name());
        spans.within(projection.name(), events, () -> apply(projection, Place.SHOWN, events));
        meters.timer("permanency.projection.batch", "projection", projection.name())
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        DistributionSummary.builder("permanency.projection.batch.events")
                .tag("projection", projection.name())
                .register(meters)
                .record(events.size());
    }

    /** Events of a child that is parked in that place wait behind. */
    void apply(Projection<?> projection, Place place, List<StoredEvent> events) {
        var children = events.stream().map(StoredEvent::child).collect(toSet());
        var parked = parking.among(children, projection.name(), place);
        leave(projection, place, fold(projection, place).behind(parked).apply(events));
    }

    /** Where there are no rows yet of these children, whose events are all there. */
    void begin(Projection<?> projection, Place place, List<StoredEvent> events) {
        try {
            var recorded = events.stream().map(StoredEvent::read).toList();
            store.inSavepoint(() -> changes.begin(projection, place, recorded));
        } catch (RuntimeException e) {
            Failure.requireOfTheEvent(e);
            apply(projection, place, events);
        }
    }

    /** Those that are parked, once more: the ids of those that have to stay so. */
    Set<String> applyAgain(Projection<?> projection, List<StoredEvent> parked) {
        var leftOver = fold(projection, Place.SHOWN).apply(parked);
        leave(projection, Place.SHOWN, leftOver);
        return leftOver.stream().map(ParkedEvent::eventId).collect(toSet());
    }

    private void leave(Projection<?> projection, Place place, List<ParkedEvent> events) {
        parking.add(events, place);
        changes.leave(
                projection, place, events.stream().map(ParkedEvent::childId).collect(toSet()));
    }

    private Fold fold(Projection<?> projection, Place place) {
        return new Fold(
                projection.name(),
                events -> store.inSavepoint(() -> changes.apply(projection, place, events)),
                clock.instant());
    }
}
