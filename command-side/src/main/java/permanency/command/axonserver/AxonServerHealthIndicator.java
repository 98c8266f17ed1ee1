package permanency.command.axonserver;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while there is no connection to Axon Server: Axon's own indicator is not there on Spring Boot 4. */
class AxonServerHealthIndicator extends AbstractHealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealthIndicator(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (connections.isConnected(connections.getDefaultContext())) {
            health.up();
        } else {
            health.down().withDetail("axonServer", "not connected");
        }
    }
}
