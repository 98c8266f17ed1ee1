package permanency.query.projection;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** See {@link PromptSource}. Looking costs no query: the events are fetched once for all projections. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final ScheduledExecutorService threads;
    private final long pollMillis;
    private Future<?> looking;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, ScheduledExecutorService threads, long pollMillis) {
        this.stream = stream;
        this.threads = threads;
        this.pollMillis = pollMillis;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable look) {
        looking = threads.scheduleWithFixedDelay(look, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
        return true;
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        stream.close();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }
}
