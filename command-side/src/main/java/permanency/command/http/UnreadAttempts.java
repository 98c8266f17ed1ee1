package permanency.command.http;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import permanency.command.submission.Actor;
import permanency.command.submission.RefusedAttempts;
import permanency.events.ChildId;
import permanency.gate.Correlation;
import permanency.policy.Refused;

/** What a rule refuses before a command is made of it is an attempt all the same; the body's name stands for it. */
@Component
class UnreadAttempts {

    private final RefusedAttempts attempts;

    UnreadAttempts(RefusedAttempts attempts) {
        this.attempts = attempts;
    }

    void keep(Refused refused, Actor actor, WebRequest request) {
        var correlation = Correlation.of(((NativeWebRequest) request).getNativeRequest(HttpServletRequest.class));
        attempts.keep(body(request), child(request), actor, correlation, refused);
    }

    private static String body(WebRequest request) {
        var endpoint =
                (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, SCOPE_REQUEST);
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter -> parameter.getParameterType().getSimpleName())
                .findFirst()
                .orElseThrow();
    }

    private static UUID child(WebRequest request) {
        var inAddress =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, SCOPE_REQUEST);
        var child = inAddress.get("childId");
        return child == null ? null : ChildId.of(child.toString()).value();
    }
}
