package permanency.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import permanency.events.EventTypes;

/**
 * Gives events to several projections in one pass over the log, most often to write their rows anew beside those that are
 * shown: each event is read and understood once, whoever wants it.
 */
@Component
class Pass {

    private static final int BATCH = 1000;

    private final Log log;
    private final Folding folding;

    Pass(Log log, Folding folding) {
        this.log = log;
        this.folding = folding;
    }

    /** What one projection has to be given: all that live processing applied after the one position, up to the other. */
    static final class Part {

        private final Projection<?> projection;
        private final Place place;
        private final Position after;
        private final Position upTo;
        private final Set<String> names;
        private final List<StoredEvent> batch = new ArrayList<>();
        private long events;

        Part(Projection<?> projection, Place place, Position after, Position upTo) {
            this.projection = projection;
            this.place = place;
            this.after = after;
            this.upTo = upTo;
            this.names = projection.eventNames();
        }

        Table<?> table() {
            return projection.table();
        }

        String name() {
            return projection.name();
        }

        long events() {
            return events;
        }

        /** What comes after it, up to a later position. */
        Part upTo(Position later) {
            return new Part(projection, place, upTo, later);
        }

        /** From the first event of each child on. */
        private boolean isFromTheStart() {
            return after.equals(Position.START);
        }

        /** A batch from the start has all events of its children. */
        private boolean isFull(StoredEvent next) {
            return batch.size() >= BATCH
                    && !(isFromTheStart() && batch.get(batch.size() - 1).child().equals(next.child()));
        }

        boolean wants(Log.Entry entry) {
            var type = entry.event().message().getPayloadType();
            var child = entry.event().child();
            return upTo.covers(child, entry.index())
                    && !after.covers(child, entry.index())
                    && (projection.reads().contains(type) || StoredEvent.isUnknown(type));
        }
    }

    void over(List<Part> parts) {
        var after = parts.stream().mapToLong(p -> p.after.lowest()).min().orElseThrow();
        var upTo = parts.stream().mapToLong(p -> p.upTo.index()).max().orElseThrow();
        if (after == Position.START.index()) {
            log.read(upTo, ignored(parts), entry -> give(entry, parts));
        } else {
            log.readSince(after, upTo, ignored(parts), entry -> give(entry, parts));
        }
        parts.forEach(this::flush);
    }

    /** Only the events of these children. */
    void over(Collection<UUID> children, List<Part> parts) {
        log.read(children, entry -> give(entry, parts));
        parts.forEach(this::flush);
    }

    private void give(Log.Entry entry, List<Part> parts) {
        for (var part : parts) {
            if (part.wants(entry)) {
                if (part.isFull(entry.event())) {
                    flush(part);
                }
                part.batch.add(entry.event());
            }
        }
    }

    private void flush(Part part) {
        if (!part.batch.isEmpty()) {
            if (part.isFromTheStart()) {
                folding.begin(part.projection, part.place, List.copyOf(part.batch));
            } else {
                folding.apply(part.projection, part.place, List.copyOf(part.batch));
            }
            part.events += part.batch.size();
            part.batch.clear();
        }
    }

    /** Those of an unknown name are never ignored. */
    private static Set<String> ignored(List<Part> parts) {
        var ignored = new HashSet<>(EventTypes.byName().keySet());
        ignored.removeAll(parts.stream().flatMap(p -> p.names.stream()).collect(Collectors.toSet()));
        return ignored;
    }
}
