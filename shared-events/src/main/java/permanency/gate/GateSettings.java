package permanency.gate;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code permanency.gate.*}: what a request may be like, and how many there may be.
 *
 * @param allowedOrigins whose pages a browser lets read answers; none unless named
 * @param maximumUrlLength of path and query together
 * @param caller how often the bearer of valid tokens may ask
 * @param address how often an address may ask without one
 * @param remembered of how many callers, and of how many addresses, it is known how often they asked
 */
@ConfigurationProperties("permanency.gate")
record GateSettings(
        @DefaultValue List<String> allowedOrigins,

        @DefaultValue("default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
        String contentSecurityPolicy,

        @DefaultValue("4096") int maximumUrlLength,
        @DefaultValue("64") int maximumHeaders,
        @DefaultValue("64") int maximumParameters,
        @DefaultValue("262144") int maximumBodyBytes,
        @DefaultValue CallerRate caller,
        @DefaultValue AddressRate address,
        @DefaultValue("20000") int remembered) {

    GateSettings {
        if (allowedOrigins.stream().anyMatch(origin -> origin.contains("*"))) {
            throw new IllegalArgumentException("permanency.gate.allowed-origins names each origin; * is none");
        }
    }

    /** @param burst how many at once, after a pause; @param perMinute how many in the long run */
    record CallerRate(
            @DefaultValue("600") int burst,
            @DefaultValue("1200") int perMinute) {}

    /** The same, of those who show no valid token. */
    record AddressRate(
            @DefaultValue("120") int burst,
            @DefaultValue("120") int perMinute) {}
}
