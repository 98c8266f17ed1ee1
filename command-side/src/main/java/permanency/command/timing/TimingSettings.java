package permanency.command.timing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code permanency.timing.*}
 *
 * @param interval from the end of one round to the next
 * @param pageSize how many children a round reads at once
 */
@ConfigurationProperties("permanency.timing")
record TimingSettings(
        @DefaultValue("1m") Duration interval,
        @DefaultValue("200") int pageSize) {}
