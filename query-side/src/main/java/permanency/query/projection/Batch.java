package permanency.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Gathers the events of one unit of work and hands them to the projection at once, before the token commits. */
final class Batch implements EventHandlerInvoker {

    private final Projection<?> projection;
    private final Folding folding;
    private final Runnable moved;

    /** The place in the log of the first event of the unit of work that was last rolled back. */
    private volatile long failedAt = Position.START.index();

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
        return failedAt > position.index();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return StoredEvent.isOfChild(message) && canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return projection.reads().contains(payloadType) || StoredEvent.isUnknown(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        gathered(message).add(new StoredEvent((DomainEventMessage<?>) message));
    }

    private List<StoredEvent> gathered(EventMessage<?> first) {
        var unitOfWork = CurrentUnitOfWork.get().root();
        return unitOfWork.getOrComputeResource(projection.name(), key -> {
            var events = new ArrayList<StoredEvent>();
            unitOfWork.onPrepareCommit(u -> folding.live(projection, events));
            unitOfWork.afterCommit(u -> {
                failedAt = Position.START.index();
                moved.run();
            });
            unitOfWork.onRollback(u -> failedAt = Position.indexOf(first));
            return events;
        });
    }
}
