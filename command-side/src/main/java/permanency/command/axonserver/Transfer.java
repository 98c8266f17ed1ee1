package permanency.command.axonserver;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import permanency.store.Agreement;
import permanency.store.WholeLog;

/**
 * Copies the log of one store to another, in its order and as it is stored. What is there already has to be the beginning
 * of it, by which a transfer that was interrupted is gone on with; then nothing is copied twice.
 */
record Transfer(EventStore from, EventStore to) {

    /** Appended at once, all or none. */
    private static final int BATCH = 500;

    /** @return how many events were copied */
    long run() {
        try (var log = new WholeLog(from);
                var there = new WholeLog(to)) {
            Agreement.advance(log, there);
            long copied = 0;
            while (log.hasNext()) {
                var batch = batch(log);
                to.publish(batch);
                copied += batch.size();
            }
            return copied;
        }
    }

    private static List<EventMessage<?>> batch(WholeLog log) {
        var batch = new ArrayList<EventMessage<?>>(BATCH);
        while (batch.size() < BATCH && log.hasNext()) {
            batch.add(log.next());
        }
        return batch;
    }
}
