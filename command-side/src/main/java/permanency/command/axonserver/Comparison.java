package permanency.command.axonserver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import permanency.store.Fingerprints;
import permanency.store.WholeLog;

/** The streams of two stores side by side: how many events each has, and a digest of all that is stored of them. */
record Comparison(List<Stream> streams, Side all, Side allThere) {

    /** @param digest null of a stream that is not there */
    record Side(long events, String digest) {

        static final Side NOTHING = new Side(0, null);

        static Side of(Fingerprints fingerprints) {
            return new Side(fingerprints.count(), fingerprints.digest());
        }
    }

    record Stream(String id, Side here, Side there) {

        boolean isSame() {
            return here.equals(there);
        }
    }

    /** Over streams, and over the log as a whole, in its order. */
    private record Log(Map<String, Side> streams, Side all) {

        static Log of(EventStore store) {
            var all = new Fingerprints();
            var streams = new TreeMap<String, Fingerprints>();
            try (var log = new WholeLog(store)) {
                log.forEachRemaining(tracked -> {
                    var event = (DomainEventMessage<?>) tracked;
                    all.add(event);
                    streams.computeIfAbsent(event.getAggregateIdentifier(), id -> new Fingerprints())
                            .add(event);
                });
            }
            var sides = new TreeMap<String, Side>();
            streams.forEach((id, fingerprints) -> sides.put(id, Side.of(fingerprints)));
            return new Log(sides, Side.of(all));
        }

        Side of(String stream) {
            return streams.getOrDefault(stream, Side.NOTHING);
        }
    }

    static Comparison of(EventStore here, EventStore there) {
        var first = Log.of(here);
        var second = Log.of(there);
        var ids = new TreeSet<>(first.streams().keySet());
        ids.addAll(second.streams().keySet());
        var streams = ids.stream()
                .map(id -> new Stream(id, first.of(id), second.of(id)))
                .toList();
        return new Comparison(streams, first.all(), second.all());
    }

    boolean isSame() {
        return all.equals(allThere);
    }

    /** A line for each stream, those that differ first, and one for the logs in their order. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(lines(stream -> !stream.isSame()));
        lines.addAll(lines(Stream::isSame));
        lines.add(line("log", all, allThere));
        return lines;
    }

    private Collection<String> lines(Function<Stream, Boolean> which) {
        return streams.stream()
                .filter(which::apply)
                .map(stream -> line("stream " + stream.id(), stream.here(), stream.there()))
                .toList();
    }

    private static String line(String what, Side here, Side there) {
        return here.equals(there)
                ? "same    %s: %d events, %s".formatted(what, here.events(), here.digest())
                : "DIFFERS %s: %d events, %s in PostgreSQL; %d events, %s in Axon Server"
                        .formatted(what, here.events(), here.digest(), there.events(), there.digest());
    }
}
