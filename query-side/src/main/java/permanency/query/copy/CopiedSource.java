package permanency.query.copy;

import java.util.function.BooleanSupplier;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import permanency.store.AxonServerLog;

/**
 * The log that is copied.
 *
 * @param events as they are stored
 * @param isConnected whether it can be reached
 * @param disconnect to be run at the end
 */
record CopiedSource(
        StreamableMessageSource<TrackedEventMessage<?>> events, BooleanSupplier isConnected, Runnable disconnect)
        implements AutoCloseable {

    static CopiedSource in(AxonServerConfiguration settings) {
        AxonServerConnectionManager connections = AxonServerLog.connections(settings);
        return new CopiedSource(
                AxonServerLog.asStored(settings, connections),
                () -> connections.isConnected(connections.getDefaultContext()),
                connections::shutdown);
    }

    @Override
    public void close() {
        disconnect.run();
    }
}
