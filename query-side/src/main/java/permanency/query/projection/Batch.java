package permanency.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Gathers the events of one unit of work and hands them to the projection at once, before the token commits. */
final class Batch implements EventHandlerInvoker {

    private final Projection<?> projection;
    private final Folding folding;
    private final Runnable moved;

    private record Failed(UUID child, long index) {}

    /** By segment, the first event of the unit of work that was last rolled back. */
    private final Map<Integer, Failed> failed = new ConcurrentHashMap<>();

    /** @param moved is run each time its rows and token have been committed */
    Batch(Projection<?> projection, Folding folding, Runnable moved) {
        this.projection = projection;
        this.folding = folding;
        this.moved = moved;
    }

    /**
     * Whether a unit of work was rolled back of which no node has applied the first event since.
     *
     * @param position where the projection is
     */
    boolean isFailing(Position position) {
        return failed.values().stream().anyMatch(f -> !position.covers(f.child(), f.index()));
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return StoredEvent.isOfChild(message)
                && canHandleType(message.getPayloadType())
                && Share.has(segment, new StoredEvent((DomainEventMessage<?>) message).child());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return projection.reads().contains(payloadType) || StoredEvent.isUnknown(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var event = new StoredEvent((DomainEventMessage<?>) message);
        gathered(new Failed(event.child(), index(message)), segment.getSegmentId())
                .add(event);
    }

    private List<StoredEvent> gathered(Failed first, int segment) {
        var unitOfWork = CurrentUnitOfWork.get().root();
        return unitOfWork.getOrComputeResource(projection.name(), key -> {
            var events = new ArrayList<StoredEvent>();
            unitOfWork.onPrepareCommit(u -> folding.live(projection, events));
            unitOfWork.afterCommit(u -> {
                failed.remove(segment);
                moved.run();
            });
            unitOfWork.onRollback(u -> failed.put(segment, first));
            return events;
        });
    }

    private static long index(EventMessage<?> event) {
        return ((GapAwareTrackingToken) ((TrackedEventMessage<?>) event).trackingToken()).getIndex();
    }
}
