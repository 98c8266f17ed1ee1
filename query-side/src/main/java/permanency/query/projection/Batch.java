package permanency.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Gathers the events of one unit of work and hands them to the projection at once, before the token commits. */
final class Batch implements EventHandlerInvoker {

    private final Projection projection;
    private final Generations generations;
    private volatile boolean failing;

    Batch(Projection projection, Generations generations) {
        this.projection = projection;
        this.generations = generations;
    }

    /** Whether the last unit of work was rolled back, and so will be tried again. */
    boolean isFailing() {
        return failing;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return projection.reads().contains(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        gathered().add(RecordedEvent.of(message));
    }

    private List<RecordedEvent> gathered() {
        var unitOfWork = CurrentUnitOfWork.get().root();
        return unitOfWork.getOrComputeResource(projection.name(), key -> {
            var events = new ArrayList<RecordedEvent>();
            unitOfWork.onPrepareCommit(u -> projection.apply(events, generations.shared(projection.name())));
            unitOfWork.afterCommit(u -> failing = false);
            unitOfWork.onRollback(u -> failing = true);
            return events;
        });
    }
}
