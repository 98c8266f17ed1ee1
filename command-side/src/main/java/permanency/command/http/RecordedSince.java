package permanency.command.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import permanency.command.submission.Actor;
import permanency.command.submission.StaleView;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;
import permanency.history.ChildHistory;

/** Lists what was recorded of a child after the version that a caller saw, so that the caller can think again. */
@Component
class RecordedSince {

    /** One event, in short. */
    record Item(long version, String event, LocalDate occurredOn, Instant recordedAt, String recordedBy) {}

    private final EventStore events;

    RecordedSince(EventStore events) {
        this.events = events;
    }

    /** The first hundred, for those who manage the case or whose district it is; nobody else is told any. */
    List<Item> list(StaleView stale, Actor actor) {
        var recorded = events.readEvents(stale.stream())
                .asStream()
                .filter(e -> e.getPayload() instanceof ChildEvent)
                .toList();
        var history = ChildHistory.of(
                recorded.stream().map(e -> (ChildEvent) e.getPayload()).toList());
        if (history.isEmpty() || !concerns(history, actor)) {
            return List.of();
        }
        return recorded.stream()
                .filter(e -> e.getSequenceNumber() > stale.seen())
                .limit(100)
                .map(RecordedSince::item)
                .toList();
    }

    private static boolean concerns(ChildHistory history, Actor actor) {
        return actor.isOfDcj()
                ? actor.covers(history.registration().district())
                : actor.organisation().equals(history.responsibility().organisation());
    }

    private static Item item(DomainEventMessage<?> recorded) {
        return new Item(
                recorded.getSequenceNumber(),
                EventTypes.nameOf(recorded.getPayloadType()),
                ((ChildEvent) recorded.getPayload()).occurredOn(),
                recorded.getTimestamp(),
                String.valueOf(recorded.getMetaData().get("actor")));
    }
}
