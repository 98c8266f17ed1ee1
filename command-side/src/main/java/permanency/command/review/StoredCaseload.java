package permanency.command.review;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.ChildId;
import permanency.history.ChildHistory;

/** Reads and folds the child's stream. */
@Component
class StoredCaseload implements Caseload {

    private final EventStore events;

    StoredCaseload(EventStore events) {
        this.events = events;
    }

    @Override
    public ChildHistory of(ChildId childId) {
        return ChildHistory.of(events.readEvents(childId.toString())
                .asStream()
                .map(message -> (ChildEvent) message.getPayload())
                .toList());
    }
}
