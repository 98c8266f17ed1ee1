package permanency.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.UnknownSerializedType;

/** An event that this version of the product does not know. What it means cannot be told, so it is not passed over. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String name, String revision) {
        super("The event " + name + " of revision " + revision + " is not known.");
    }

    /** The history of a stream, which is whole or is not read at all. */
    static DomainEventStream whole(DomainEventStream history) {
        return DomainEventStream.of(
                history.asStream().peek(UnreadableEvent::requireKnown), history::getLastSequenceNumber);
    }

    static void requireKnown(DomainEventMessage<?> event) {
        if (event.getPayload() instanceof UnknownSerializedType unknown) {
            var type = unknown.serializedType();
            throw new UnreadableEvent(type.getName(), type.getRevision());
        }
    }
}
