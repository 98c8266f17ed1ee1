package permanency.query.stream;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.Moments;
import permanency.query.stream.StreamEntry.Superseded;

/** The history of a stream that is of no child: a register, a meeting, a cohort review or a coordinator's log. */
@Component
class StreamReplay {

    private static final String WHOLE =
            StreamEvent.FOUND.formatted("r.stream = :stream and r.known_from <= :asKnownAt") + "order by r.version";

    private final ChildReads reads;
    private final ReadStore store;
    private final Moments moments;

    StreamReplay(ChildReads reads, ReadStore store, Moments moments) {
        this.reads = reads;
        this.store = store;
        this.moments = moments;
    }

    /** @param what is read, for the log */
    StreamPage of(StreamQuery query, String what, Viewer viewer) {
        var asKnownAt = moments.asKnownAt(query.asKnownAt());
        return reads.naming(
                viewer,
                what + " " + query.stream(),
                () -> Optional.of(all(query.stream(), asKnownAt))
                        .filter(all -> !all.isEmpty())
                        .map(all -> StreamPage.of(all, asKnownAt, query)),
                StreamPage::children);
    }

    private List<StreamEntry> all(String stream, Instant asKnownAt) {
        var events = store.sql()
                .sql(WHOLE)
                .param("stream", stream)
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> StreamEvent.of(row, store.events().getEventSerializer(), asKnownAt))
                .list();
        var byVersion = events.stream().collect(toMap(StreamEvent::version, Function.identity()));
        return events.stream().map(e -> entry(e, byVersion)).toList();
    }

    private static StreamEntry entry(StreamEvent event, Map<Long, StreamEvent> all) {
        var said = event.particulars();
        return new StreamEntry(
                event.version(),
                event.name(),
                event.revision(),
                said.occurredOn(),
                event.recordedAt(),
                event.recordedBy(),
                event.authority(),
                event.clause(),
                event.said("correlationId"),
                event.said("reference"),
                event.supersededBy() == null ? null : superseded(all.get(event.supersededBy())),
                all.values().stream()
                        .filter(e -> Long.valueOf(event.version()).equals(e.supersededBy()))
                        .map(StreamEvent::version)
                        .sorted()
                        .toList(),
                event.payload(),
                said.children());
    }

    private static Superseded superseded(StreamEvent by) {
        return new Superseded(by.version(), by.recordedAt(), by.particulars().reason());
    }
}
