package permanency.gate;

import java.time.Duration;
import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** Pages of which origins a browser lets call the interface: those that the deployment names, without cookies. */
final class Origins {

    private Origins() {}

    static CorsConfigurationSource of(List<String> allowed) {
        var named = new CorsConfiguration();
        named.setAllowedOrigins(allowed);
        named.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        named.setAllowedHeaders(List.of(
                "Accept",
                "Access-Purpose",
                "Access-Reason",
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "On-Behalf-Of",
                "traceparent"));
        named.setExposedHeaders(List.of("Content-Disposition", "ETag", "Location", "Retry-After"));
        named.setMaxAge(Duration.ofHours(1));
        return request -> named;
    }
}
