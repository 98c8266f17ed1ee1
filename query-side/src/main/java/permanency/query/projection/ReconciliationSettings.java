package permanency.query.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rows are held against the log.
 *
 * @param interval from the end of one round to the next
 * @param children how many are compared in a round
 */
@ConfigurationProperties("permanency.query.reconciliation")
record ReconciliationSettings(
        @DefaultValue("30s") Duration interval,
        @DefaultValue("50") int children) {}
