package permanency.query.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import permanency.query.database.ReadStore;
import permanency.store.Announcement;
import permanency.store.AsStored;

/**
 * Gathers the events of one unit of work and adds them to the copy at once, with the same transaction that moves the token.
 * Nobody else adds any, so they are announced within it.
 */
final class CopiedEvents implements EventHandlerInvoker {

    private static final String ADD = """
            select events.add_copied(
                :ids, :streams, :versions, :types, :names, :revisions, :times, :payloads, :metadata)
            """;

    private final ReadStore store;
    private final AsStored form = new AsStored();

    CopiedEvents(ReadStore store) {
        this.store = store;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unitOfWork = CurrentUnitOfWork.get().root();
        List<DomainEventMessage<?>> gathered = unitOfWork.getOrComputeResource(LogCopy.NAME, key -> {
            var events = new ArrayList<DomainEventMessage<?>>();
            unitOfWork.onPrepareCommit(u -> add(events));
            return events;
        });
        gathered.add((DomainEventMessage<?>) message);
    }

    private void add(List<DomainEventMessage<?>> events) {
        store.sql()
                .sql(ADD)
                .param("ids", texts(events, DomainEventMessage::getIdentifier))
                .param("streams", texts(events, DomainEventMessage::getAggregateIdentifier))
                .param(
                        "versions",
                        events.stream()
                                .map(DomainEventMessage::getSequenceNumber)
                                .toArray(Long[]::new))
                .param("types", texts(events, DomainEventMessage::getType))
                .param("names", texts(events, event -> content(event).name()))
                .param("revisions", texts(events, event -> content(event).revision()))
                .param("times", texts(events, event -> DateTimeUtils.formatInstant(event.getTimestamp())))
                .param("payloads", texts(events, event -> content(event).json()))
                .param(
                        "metadata",
                        texts(
                                events,
                                event -> event.serializeMetaData(form, String.class)
                                        .getData()))
                .query((row, n) -> n)
                .list();
        store.sql().sql(Announcement.SEND).update();
    }

    private static AsStored.Content content(DomainEventMessage<?> event) {
        return (AsStored.Content) event.getPayload();
    }

    private static String[] texts(List<DomainEventMessage<?>> events, Function<DomainEventMessage<?>, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }
}
