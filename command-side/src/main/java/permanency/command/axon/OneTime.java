package permanency.command.axon;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.stereotype.Component;

/** All events of a command become known at one time: no reader sees half of what it recorded. */
@Component
final class OneTime implements MessageDispatchInterceptor<EventMessage<?>> {

    OneTime(EventStore events) {
        events.registerDispatchInterceptor(this);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) ->
                message instanceof DomainEventMessage<?> event && index > 0 ? at(messages.get(0), event) : message;
    }

    private static <T> DomainEventMessage<T> at(EventMessage<?> first, DomainEventMessage<T> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event,
                first.getTimestamp());
    }
}
