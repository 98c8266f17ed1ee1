package permanency.query.projection;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import permanency.events.EventTypes;
import permanency.store.UnreadableEvent;

/** An event of a child's stream as it lies in the log: who it is about is known, what it says may not be readable. */
record StoredEvent(DomainEventMessage<?> message) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredEvent.class);

    /** The type of the streams of children. */
    static final String CHILD = "Child";

    static boolean isOfChild(Message<?> message) {
        return message instanceof DomainEventMessage<?> event && CHILD.equals(event.getType());
    }

    /** Whether its name says nothing to this version of the product, so that anybody may be concerned. */
    static boolean isUnknown(Class<?> payloadType) {
        return UnknownSerializedType.class.equals(payloadType);
    }

    UUID child() {
        return UUID.fromString(message.getAggregateIdentifier());
    }

    long version() {
        return message.getSequenceNumber();
    }

    String id() {
        return message.getIdentifier();
    }

    String name() {
        return isUnknown(message.getPayloadType())
                ? unknown().serializedType().getName()
                : EventTypes.nameOf(message.getPayloadType());
    }

    /** What its metadata says under a key, as far as they can be read. */
    Optional<String> said(String key) {
        try {
            return Optional.ofNullable((String) message.getMetaData().get(key));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Reads it ahead of time; if that fails, so will {@link #read()}. */
    void understand() {
        try {
            message.getPayload();
        } catch (RuntimeException unreadable) {
            LOG.debug("an event cannot be read: {}", id());
        }
    }

    /** Fails when it cannot be read. */
    RecordedEvent read() {
        if (isUnknown(message.getPayloadType())) {
            var type = unknown().serializedType();
            throw new UnreadableEvent(type.getName(), type.getRevision());
        }
        return RecordedEvent.of(message);
    }

    private UnknownSerializedType unknown() {
        return (UnknownSerializedType) message.getPayload();
    }
}
