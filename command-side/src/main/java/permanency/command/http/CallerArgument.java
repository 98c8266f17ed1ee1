package permanency.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import permanency.command.submission.Actor;
import permanency.command.submission.Caller;
import permanency.gate.Bearers;
import permanency.gate.Correlation;

/** Gives an endpoint its {@link Caller}: the token, {@code Idempotency-Key}, {@code If-Match} and others. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    private static final Pattern KEY =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final Pattern REASON = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{8,498}[\\x21-\\x7E]");

    private final Bearers bearers;

    CallerArgument(Bearers bearers) {
        this.bearers = bearers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binder) {
        var token = ((JwtAuthenticationToken) request.getUserPrincipal()).getToken();
        return new Caller(
                key(single("Idempotency-Key", request)),
                version(single("If-Match", request)),
                Actor.of(bearers.of(token)),
                Correlation.of(request.getNativeRequest(HttpServletRequest.class)),
                null,
                reason(single("Access-Reason", request)));
    }

    private static UUID key(String header) {
        if (header == null) {
            throw new UnfitHeader("Idempotency-Key", "is missing: a UUID chosen by the client, the same on each retry");
        }
        if (!KEY.matcher(header).matches()) {
            throw new UnfitHeader("Idempotency-Key", "is not a UUID of 36 characters");
        }
        return UUID.fromString(header);
    }

    private static String single(String header, NativeWebRequest request) {
        var values = request.getHeaderValues(header);
        if (values != null && values.length > 1) {
            throw new UnfitHeader(header, "is given more than once");
        }
        return request.getHeader(header);
    }

    private static Long version(String header) {
        if (header == null) {
            return null;
        }
        var matcher = ETAG.matcher(header);
        if (!matcher.matches()) {
            throw new UnfitHeader("If-Match", "is not one version in quotes, as an ETag gives it");
        }
        return Long.valueOf(matcher.group(1));
    }

    private static String reason(String header) {
        if (header != null && !REASON.matcher(header).matches()) {
            throw new UnfitHeader("Access-Reason", "is not a text of 10 to 500 characters");
        }
        return header;
    }
}
