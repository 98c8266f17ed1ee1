package permanency.gate;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Work beside requests. It begins when they are served already, and ends when those under way have been answered, as they may
 * wait for it.
 */
public interface BesideRequests extends SmartLifecycle {

    /** Until then the port of the actuator answers too. */
    int PHASE = WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 256;

    @Override
    default int getPhase() {
        return PHASE;
    }
}
