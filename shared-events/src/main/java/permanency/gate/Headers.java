package permanency.gate;

import java.time.Duration;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every answer says to browsers and caches: keep nothing, guess nothing, show it in no frame, tell no one. */
final class Headers {

    private static final long A_YEAR = Duration.ofDays(365).toSeconds();

    private Headers() {}

    /** HSTS is said over TLS alone. */
    static HeaderWriter of(GateSettings settings) {
        return new CompositeHeaderWriter(List.of(
                new CacheControlHeadersWriter(),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ContentSecurityPolicyHeaderWriter(settings.contentSecurityPolicy()),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                new HstsHeaderWriter(A_YEAR, true)));
    }
}
