package permanency.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import permanency.events.ChildEvent;

/** An event of a child that could be read. */
public record RecordedEvent(DomainEventMessage<?> message, ChildEvent event) {

    static RecordedEvent of(DomainEventMessage<?> message) {
        return new RecordedEvent(message, (ChildEvent) message.getPayload());
    }

    public UUID child() {
        return event.childId().value();
    }

    /** When it became known. */
    public Instant recordedAt() {
        return message.getTimestamp();
    }

    /** Its place in the history of its child, from 0 on. */
    public long version() {
        return message.getSequenceNumber();
    }

    /** Of the one who recorded it, as docs/events.md describes it. It is read only when somebody asks. */
    public MetaData metadata() {
        return message.getMetaData();
    }
}
