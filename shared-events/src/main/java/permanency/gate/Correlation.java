package permanency.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * By what a request is found again, in events, in the access log and in each line that is logged meanwhile: the trace id
 * of its {@code traceparent}, or else that of the trace it begins, or else a new one.
 */
public final class Correlation extends OncePerRequestFilter {

    /** As the lines of the log name it. */
    public static final String ID = "correlationId";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    Correlation() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(ID, of(request));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(ID);
        }
    }

    /** The same, however often it is asked for. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var found = find(request);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    private static String find(HttpServletRequest request) {
        var given = Collections.list(request.getHeaders("traceparent"));
        var matcher = TRACE.matcher(given.size() == 1 ? given.get(0) : "");
        if (matcher.matches()) {
            return matcher.group(1);
        }
        var begun = MDC.get("traceId");
        return begun == null ? UUID.randomUUID().toString().replace("-", "") : begun;
    }
}
