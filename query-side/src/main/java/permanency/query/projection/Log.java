package permanency.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/** The events between two positions of live processing: all that it applied after the one and up to the other. */
@Component
class Log {

    private static final int BATCH = 1000;

    private final ReadStore store;

    Log(ReadStore store) {
        this.store = store;
    }

    /** @param after null to begin with the first event */
    void read(
            Projection projection,
            GapAwareTrackingToken after,
            GapAwareTrackingToken upTo,
            Consumer<List<RecordedEvent>> batches) {
        var batch = new ArrayList<EventMessage<?>>();
        try (var events = store.events().readEvents(after, false)) {
            for (var each = events.iterator(); each.hasNext(); ) {
                var event = each.next();
                if (isBeyond(upTo, event)) {
                    break;
                }
                if (projection.reads().contains(event.getPayloadType())) {
                    batch.add(event);
                }
                if (batch.size() == BATCH) {
                    batches.accept(appliedBy(upTo, batch));
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            batches.accept(appliedBy(upTo, batch));
        }
    }

    private static boolean isBeyond(GapAwareTrackingToken upTo, TrackedEventMessage<?> event) {
        return ((GapAwareTrackingToken) event.trackingToken()).getIndex() > upTo.getIndex();
    }

    /** Without those that were committed late, into a gap that live processing has not seen filled yet. */
    private List<RecordedEvent> appliedBy(GapAwareTrackingToken upTo, List<EventMessage<?>> batch) {
        var indexes = indexes(batch);
        return batch.stream()
                .filter(e -> !upTo.getGaps().contains(indexes.get(e.getIdentifier())))
                .map(RecordedEvent::of)
                .toList();
    }

    /** The token of an event that fills a gap does not tell its index. */
    private Map<String, Long> indexes(List<EventMessage<?>> batch) {
        return store
                .sql()
                .sql("select event_id, global_index from events.domain_event where event_id = any(:ids)")
                .param("ids", batch.stream().map(EventMessage::getIdentifier).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("event_id"), row.getLong("global_index")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
