package permanency.query.projection;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;

/**
 * Keeps every projection up to date while the context runs. What cannot be applied since the database does not do its
 * work is tried again and again; an event that cannot be applied is parked with its child. None is ever skipped.
 */
@Component
class Projections implements SmartLifecycle {

    private static final int BATCH = 1000;

    /** How soon what failed is tried again, and what another node gave up is taken over. */
    private static final long CLAIM_MILLIS = 1000;

    private final List<Projection<?>> projections;
    private final Folding folding;
    private final Tokens tokens;
    private final Watermarks watermarks;
    private final ReadStore store;
    private final long pollMillis;

    private EmbeddedEventStore events;
    private ScheduledExecutorService threads;
    private List<Running> running = List.of();

    private record Running(PooledStreamingEventProcessor processor, Batch batch) {

        boolean isStalled() {
            return !processor.isRunning() || processor.isError() || batch.isFailing();
        }
    }

    Projections(
            List<Projection<?>> projections,
            Folding folding,
            Tokens tokens,
            Watermarks watermarks,
            ReadStore store,
            @Value("${permanency.query.poll-millis:50}") long pollMillis) {
        this.projections = projections;
        this.folding = folding;
        this.tokens = tokens;
        this.watermarks = watermarks;
        this.store = store;
        this.pollMillis = pollMillis;
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(2 * projections.size(), new AxonThreadFactory("projections"));
        events = EmbeddedEventStore.builder()
                .storageEngine(store.events())
                .fetchDelay(pollMillis)
                .build();
        running = projections.stream().map(this::running).toList();
        running.forEach(r -> r.processor().start());
    }

    @Override
    public synchronized void stop() {
        running.forEach(r -> r.processor().shutDown());
        running = List.of();
        events.shutDown();
        threads.shutdown();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** Names of those that do not get on, either stopped or at an event that fails. */
    synchronized List<String> stalled() {
        return running.stream()
                .filter(Running::isStalled)
                .map(r -> r.processor().getName())
                .toList();
    }

    private Running running(Projection<?> projection) {
        var batch = new Batch(projection, folding, watermarks::moved);
        return new Running(processor(projection.name(), batch), batch);
    }

    private PooledStreamingEventProcessor processor(String name, Batch batch) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(batch)
                .messageSource(new PromptSource(events, threads, pollMillis))
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_MILLIS)
                .tokenStore(tokens.claimable())
                .transactionManager(store.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
    }
}
