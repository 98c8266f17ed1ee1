package permanency.query.projection;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import permanency.events.ChildEvent;

/**
 * An event, when it became known, and who recorded it.
 *
 * @param version its place in the history of its child, from 0 on
 * @param metadata of the one who recorded it, as docs/events.md describes it
 */
public record RecordedEvent(Instant recordedAt, ChildEvent event, long version, MetaData metadata) {

    static RecordedEvent of(EventMessage<?> message) {
        return new RecordedEvent(
                message.getTimestamp(),
                (ChildEvent) message.getPayload(),
                ((DomainEventMessage<?>) message).getSequenceNumber(),
                message.getMetaData());
    }
}
