package permanency.query.projection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import permanency.gate.BesideRequests;
import permanency.query.database.ReadStore;

/**
 * Keeps every projection up to date while the context runs. What cannot be applied since the database does not do its
 * work is tried again and again; an event that cannot be applied is parked with its child. None is ever skipped.
 */
@Component
class Projections implements BesideRequests {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private static final int BATCH = 1000;
    private static final long SHARED_EVERY = 5;

    /** How soon what failed is tried again, and what another node gave up is taken over. */
    private static final long CLAIM_MILLIS = 1000;

    private final List<Projection<?>> projections;
    private final Folding folding;
    private final Tokens tokens;
    private final Watermarks watermarks;
    private final ReadStore store;
    private final Announced announced;
    private final Sharing sharing;
    private final long pollMillis;
    private final int segments;

    private FetchedEvents events;
    private ScheduledExecutorService threads;
    private Looks looks;
    private volatile List<Running> running = List.of();

    private record Running(PooledStreamingEventProcessor processor, Batch batch) {

        boolean isStalled(Map<String, Position> positions) {
            return !processor.isRunning()
                    || batch.isFailing(positions.getOrDefault(processor.getName(), Position.START));
        }
    }

    Projections(
            List<Projection<?>> projections,
            Folding folding,
            Tokens tokens,
            Watermarks watermarks,
            ReadStore store,
            Announced announced,
            Sharing sharing,
            @Value("${permanency.query.poll-millis:250}") long pollMillis,
            @Value("${permanency.query.segments:1}") int segments) {
        this.projections = projections;
        this.folding = folding;
        this.tokens = tokens;
        this.watermarks = watermarks;
        this.store = store;
        this.announced = announced;
        this.sharing = sharing;
        this.pollMillis = pollMillis;
        this.segments = segments;
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(2 * projections.size(), new AxonThreadFactory("projections"));
        events = new FetchedEvents(store.events(), pollMillis);
        looks = new Looks(threads, pollMillis);
        var started = projections.stream().map(this::running).toList();
        started.forEach(r -> r.processor().start());
        running = started;
        announced.start(() -> {
            events.fetch();
            looks.soon();
        });
        threads.scheduleWithFixedDelay(this::share, SHARED_EVERY, SHARED_EVERY, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        announced.stop();
        var stopping = running;
        running = List.of();
        stopping.forEach(r -> r.processor().shutDown());
        events.shutDown();
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }

    private void share() {
        try {
            sharing.even(running.stream().map(Running::processor).toList());
        } catch (RuntimeException later) {
            LOG.warn("It was not looked whether other nodes want segments: {}", later.getMessage());
        }
    }

    /** Names of those that do not get on, either stopped or at an event that fails on every node. A stop does not wait for it. */
    List<String> stalled() {
        var positions = tokens.positions();
        return running.stream()
                .filter(r -> r.isStalled(positions))
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
                .messageSource(new PromptSource(events, looks))
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(segments)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_MILLIS)
                .tokenStore(tokens.claimable())
                .transactionManager(store.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
    }
}
