package permanency.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** All events of a store, in its order, up to the one that is the last when the reading begins. */
public final class WholeLog implements Iterator<TrackedEventMessage<?>>, AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final long last;
    private long read = -1;

    public WholeLog(StreamableMessageSource<TrackedEventMessage<?>> store) {
        this.last = index(store.createHeadToken());
        this.events = store.openStream(null);
    }

    @Override
    public boolean hasNext() {
        return read < last;
    }

    /** Fails when the store falls silent before the last event: what is read is all there is, or nobody is told so. */
    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            if (!events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The store said that its last event is at " + last
                        + ", and gave none after the one at " + read + ".");
            }
            var event = events.nextAvailable();
            read = index(event.trackingToken());
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the log", e);
        }
    }

    @Override
    public void close() {
        events.close();
    }

    /** Of the event that a token stands at; before the first one when there is no token. */
    private static long index(TrackingToken token) {
        return token == null ? -1 : token.position().orElseThrow();
    }
}
