package permanency.query.copy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import permanency.gate.BesideRequests;
import permanency.query.database.ReadStore;
import permanency.query.projection.Tokens;
import permanency.store.Agreement;
import permanency.store.EventTable;
import permanency.store.WholeLog;

/**
 * Keeps a copy of the log where SQL reads it: in the same table and order, under the same versions, each event once. One
 * node at a time does so; whatever reads the log, reads the copy, and knows of no other.
 */
@Component
@Profile("axonserver")
class LogCopy implements BesideRequests {

    private static final Logger LOG = LoggerFactory.getLogger(LogCopy.class);

    static final String NAME = "log-copy";

    private static final int BATCH = 1000;

    /** How soon what failed is tried again, and what another node gave up is taken over. */
    private static final long CLAIM_MILLIS = 1000;

    private final CopiedSource source;
    private final TokenStore tokens;
    private final ReadStore store;

    private ScheduledExecutorService threads;
    private PooledStreamingEventProcessor processor;
    private volatile String obstacle = "has not begun yet";

    LogCopy(CopiedSource source, Tokens tokens, ReadStore store) {
        this.source = source;
        this.tokens = tokens.claimable();
        this.store = store;
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(3, new AxonThreadFactory(NAME));
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(new CopiedEvents(store))
                .messageSource(source.events())
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_MILLIS)
                .tokenStore(tokens)
                .transactionManager(store.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
        threads.scheduleWithFixedDelay(this::begin, 0, CLAIM_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        processor.shutDown(); // it gives up its claim by these threads
        processor = null;
        threads.shutdown();
    }

    @Override
    public synchronized boolean isRunning() {
        return processor != null;
    }

    /** Why nothing is copied; null when nothing stands in the way. */
    String obstacle() {
        return obstacle;
    }

    /** A side starts whether or not there is anything that can be copied, and looks for it until there is. */
    private synchronized void begin() {
        if (processor == null || processor.isRunning()) {
            return;
        }
        try {
            store.transactions().executeInTransaction(this::requireToken);
            processor.start();
            obstacle = null;
        } catch (RuntimeException failed) {
            LOG.warn("The log cannot be copied: {}", failed.getMessage());
            obstacle = failed.getMessage();
        }
    }

    private void requireToken() {
        if (tokens.fetchSegments(NAME).length == 0) {
            tokens.initializeTokenSegments(NAME, 1, afterWhatIsCopied());
        }
    }

    /** What was recorded here before the log moved to Axon Server is there already, and not copied again. */
    private TrackingToken afterWhatIsCopied() {
        var here = EmbeddedEventStore.builder()
                .storageEngine(EventTable.asStored(store.connections(), store.transactions()))
                .build();
        try (var log = new WholeLog(source.events());
                var copy = new WholeLog(here)) {
            return Agreement.advance(log, copy);
        } finally {
            here.shutDown();
        }
    }
}
