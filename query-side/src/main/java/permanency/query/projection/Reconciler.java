package permanency.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the rounds of the {@link Reconciliation} while the context runs. */
@Component
class Reconciler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final Reconciliation reconciliation;
    private final long interval;
    private ScheduledExecutorService thread;

    Reconciler(Reconciliation reconciliation, ReconciliationSettings settings) {
        this.reconciliation = reconciliation;
        this.interval = settings.interval().toMillis();
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("reconciler"));
        thread.scheduleWithFixedDelay(this::round, interval, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        thread.shutdown();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void round() {
        try {
            reconciliation.round();
        } catch (RuntimeException e) {
            LOG.warn("rows could not be held against the log; it is tried again", e);
        }
    }
}
