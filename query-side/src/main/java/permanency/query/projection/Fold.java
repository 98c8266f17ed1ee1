package permanency.query.projection;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A batch on its way into the rows of a projection: all of it at once, or, when that fails, in ever smaller parts, until
 * the events that cannot be applied are found. They and all that follow of their children are left over.
 */
final class Fold {

    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);

    private record Readable(StoredEvent stored, RecordedEvent event) {}

    private final String projection;
    private final Consumer<List<RecordedEvent>> change;
    private final Instant now;
    private final Map<UUID, Long> parkedFrom = new HashMap<>();
    private final List<ParkedEvent> leftOver = new ArrayList<>();

    /** @param change of the rows by events, or none at all when it fails */
    Fold(String projection, Consumer<List<RecordedEvent>> change, Instant now) {
        this.projection = projection;
        this.change = change;
        this.now = now;
    }

    /** Events of these children wait behind those that were left over earlier. */
    Fold behind(Iterable<UUID> children) {
        children.forEach(child -> parkedFrom.put(child, 0L));
        return this;
    }

    /** What is left over, to be parked. */
    List<ParkedEvent> apply(List<StoredEvent> events) {
        var readable = new ArrayList<Readable>();
        for (var event : events) {
            if (isBehind(event)) {
                leftOver.add(ParkedEvent.behind(projection, event, now));
            } else {
                read(event, readable);
            }
        }
        applyAtOnce(readable);
        return leftOver;
    }

    private void read(StoredEvent event, List<Readable> readable) {
        try {
            readable.add(new Readable(event, event.read()));
        } catch (RuntimeException e) {
            park(event, e);
        }
    }

    private void applyAtOnce(List<Readable> events) {
        var open = new ArrayList<Readable>();
        for (var each : events) {
            if (isBehind(each.stored())) {
                leftOver.add(ParkedEvent.behind(projection, each.stored(), now));
            } else {
                open.add(each);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        try {
            change.accept(open.stream().map(Readable::event).toList());
        } catch (RuntimeException e) {
            if (open.size() == 1) {
                park(open.get(0).stored(), e);
            } else {
                Failure.requireOfTheEvent(e);
                applyInHalves(open);
            }
        }
    }

    /** The events of a child stay together, as far as they can, and in their order. */
    private void applyInHalves(List<Readable> events) {
        events.sort(comparing(e -> e.stored().child()));
        var middle = events.size() / 2;
        applyAtOnce(List.copyOf(events.subList(0, middle)));
        applyAtOnce(List.copyOf(events.subList(middle, events.size())));
    }

    private void park(StoredEvent event, RuntimeException e) {
        Failure.requireOfTheEvent(e);
        parkedFrom.merge(event.child(), event.version(), Math::min);
        var failure = Failure.of(e);
        LOG.warn(
                "{} of child {} cannot be applied to {}: {} {}",
                event.name(),
                event.child(),
                projection,
                failure.error(),
                failure.message());
        leftOver.add(ParkedEvent.failed(projection, event, now, failure));
    }

    private boolean isBehind(StoredEvent event) {
        return parkedFrom.getOrDefault(event.child(), Long.MAX_VALUE) <= event.version();
    }
}
