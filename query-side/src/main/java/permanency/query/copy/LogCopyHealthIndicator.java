package permanency.query.copy;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Down while nothing can be copied from Axon Server, since reads then show an ever older state. */
@Component("logCopyHealthIndicator")
@Profile("axonserver")
class LogCopyHealthIndicator extends AbstractHealthIndicator {

    private final LogCopy copy;
    private final CopiedSource source;

    LogCopyHealthIndicator(LogCopy copy, CopiedSource source) {
        this.copy = copy;
        this.source = source;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!source.isConnected().getAsBoolean()) {
            health.down().withDetail("axonServer", "not connected");
        } else if (copy.obstacle() != null) {
            health.down().withDetail("copy", copy.obstacle());
        } else {
            health.up();
        }
    }
}
