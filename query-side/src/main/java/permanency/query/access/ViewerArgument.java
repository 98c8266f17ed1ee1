package permanency.query.access;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import permanency.gate.Bearers;
import permanency.gate.Correlation;
import permanency.gate.Problem;
import permanency.identity.Bearer;
import permanency.identity.UnfitClaims;
import permanency.query.http.BadParameter;
import permanency.query.http.Moments;
import permanency.query.http.NotAllowed;
import permanency.query.reference.ReferenceInForce;

/** Gives an endpoint its {@link Viewer}: the token, and the headers that say why. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Pattern SHORT = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,98}[\\x21-\\x7E])?");
    private static final Pattern REASON = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{8,498}[\\x21-\\x7E]");

    private final Bearers bearers;
    private final ReferenceInForce reference;
    private final Moments moments;

    ViewerArgument(Bearers bearers, ReferenceInForce reference, Moments moments) {
        this.bearers = bearers;
        this.reference = reference;
        this.moments = moments;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binder) {
        var token = ((JwtAuthenticationToken) request.getUserPrincipal()).getToken();
        var why = new Viewer.Why(
                text("Access-Purpose", SHORT, "is not a text of 1 to 100 characters", request),
                text("On-Behalf-Of", SHORT, "is not a text of 1 to 100 characters", request),
                text("Access-Reason", REASON, "is not a text of 10 to 500 characters", request),
                Correlation.of(request.getNativeRequest(HttpServletRequest.class)));
        return viewer(bearer(token), why);
    }

    private Bearer bearer(Jwt token) {
        try {
            return bearers.of(token);
        } catch (UnfitClaims unfit) {
            throw new NotAllowed(Problem.NOBODY);
        }
    }

    private Viewer viewer(Bearer bearer, Viewer.Why why) {
        var openSealed = reference.get().offices().on(moments.asAt(null)).openSealed();
        return Viewer.of(bearer, openSealed.contains(bearer.position()), why);
    }

    private static String text(String header, Pattern fit, String otherwise, NativeWebRequest request) {
        var values = values(header, request);
        if (values.length == 0) {
            return null;
        }
        if (values.length > 1) {
            throw new BadParameter(header, "is given more than once");
        }
        if (!fit.matcher(values[0]).matches()) {
            throw new BadParameter(header, otherwise);
        }
        return values[0];
    }

    private static String[] values(String header, NativeWebRequest request) {
        try {
            return requireNonNullElse(request.getHeaderValues(header), new String[0]);
        } catch (RequestRejectedException e) {
            throw new BadParameter(header, "holds a control character");
        }
    }
}
