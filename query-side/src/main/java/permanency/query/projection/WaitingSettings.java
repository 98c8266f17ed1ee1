package permanency.query.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long reads wait for what they ask to see.
 *
 * @param atMost after which the caller is asked to come again
 * @param reads how many may wait at the same time; the others are asked to come again at once
 */
@ConfigurationProperties("permanency.query.waiting")
record WaitingSettings(
        @DefaultValue("2s") Duration atMost,
        @DefaultValue("50") int reads) {}
