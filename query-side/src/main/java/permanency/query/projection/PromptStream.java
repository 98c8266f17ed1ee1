package permanency.query.projection;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** See {@link PromptSource}. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Looks looks;
    private Runnable close = () -> {};

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, Looks looks) {
        this.stream = stream;
        this.looks = looks;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable look) {
        var looking = looks.add(look);
        close = () -> {
            looking.cancel(false);
            looks.remove(look);
        };
        return true;
    }

    @Override
    public void close() {
        close.run();
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
