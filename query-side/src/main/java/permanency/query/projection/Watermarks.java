package permanency.query.projection;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How far the projections are, for those who wait for it. One thread looks for all of them, and only while somebody
 * waits; nobody holds a connection while waiting. Whichever node does the work, all see it.
 */
@Component
@EnableConfigurationProperties(WaitingSettings.class)
class Watermarks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Watermarks.class);

    /** How often it looks for what other nodes have done; of its own it is told. */
    private static final long MILLIS = 25;

    /** @param places in the log that the projections, by name, have to have passed with what they read of the child */
    private record Waiting(UUID child, Map<String, Long> places, CompletableFuture<Boolean> reached) {

        boolean isReachedBy(Map<String, Position> positions) {
            return places.entrySet().stream()
                    .allMatch(p -> p.getValue() <= Position.START.index()
                            || positions
                                    .getOrDefault(p.getKey(), Position.START)
                                    .covers(child, p.getValue()));
        }
    }

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("watermarks"));
    private final Tokens tokens;
    private final WaitingSettings settings;
    private final Semaphore room;

    Watermarks(Tokens tokens, WaitingSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.room = new Semaphore(settings.reads());
        thread.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether the projections come to have read these events of the child, in the time that a read may wait. */
    boolean reach(UUID child, Map<String, Long> places) {
        var one = new Waiting(child, places, new CompletableFuture<>());
        if (one.isReachedBy(tokens.positions())) {
            return true;
        }
        if (!room.tryAcquire()) {
            return false;
        }
        waiting.add(one);
        try {
            return one.reached().get(settings.atMost().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(one);
            room.release();
        }
    }

    /** Whether it becomes true in the time that a read may wait. */
    boolean await(BooleanSupplier condition) {
        if (!room.tryAcquire()) {
            return false;
        }
        try {
            var until = System.nanoTime() + settings.atMost().toNanos();
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS));
            }
            return true;
        } finally {
            room.release();
        }
    }

    /** Tells that a projection of this node has just got on. */
    void moved() {
        if (!waiting.isEmpty() && !thread.isShutdown()) {
            thread.execute(this::look);
        }
    }

    private void look() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            var positions = tokens.positions();
            waiting.stream()
                    .filter(w -> w.isReachedBy(positions))
                    .forEach(w -> w.reached().complete(true));
        } catch (RuntimeException unreadable) {
            LOG.warn("the positions of the projections could not be read", unreadable);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
