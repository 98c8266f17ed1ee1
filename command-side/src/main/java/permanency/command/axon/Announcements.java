package permanency.command.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import permanency.command.database.CommandStore;
import permanency.store.Announcement;

/**
 * Announces what was recorded, once it is committed, in a transaction of its own: within that of the command it would make
 * all commits of the database wait for each other. One announcement is enough for all that was recorded before it.
 */
@Component
class Announcements implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(new AxonThreadFactory("announcements"));
    private final AtomicBoolean isToBeSent = new AtomicBoolean();
    private final CommandStore store;

    Announcements(EventStore events, CommandStore store, MeterRegistry meters) {
        this.store = store;
        var appended = meters.counter("permanency.events.appended");
        events.subscribe(recorded ->
                CurrentUnitOfWork.ifStarted(unit -> unit.root().afterCommit(u -> {
                    appended.increment(recorded.size());
                    announce();
                })));
    }

    private void announce() {
        if (isToBeSent.compareAndSet(false, true)) {
            thread.execute(this::send);
        }
    }

    private void send() {
        isToBeSent.set(false);
        try {
            store.jdbc().sql(Announcement.SEND).update();
        } catch (DataAccessException unheard) {
            LOG.warn("What was recorded could not be announced; it is found without: {}", unheard.getMessage());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
