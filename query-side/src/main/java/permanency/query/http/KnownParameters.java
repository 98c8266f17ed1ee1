package permanency.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters that a read does not know: a filter that is misspelt would otherwise show too much. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod read && isOfThisSide(read)) {
            var known = Arrays.stream(read.getMethodParameters())
                    .flatMap(KnownParameters::names)
                    .toList();
            for (var given : request.getParameterMap().keySet()) {
                if (!known.contains(given)) {
                    throw new BadParameter(given, "is not known");
                }
            }
        }
        return true;
    }

    private static boolean isOfThisSide(HandlerMethod read) {
        return read.getBeanType().getPackageName().startsWith("permanency.query");
    }

    /** A parameter by itself goes by its own name, a record by those of its components. */
    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameter().getName());
        }
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName) : Stream.of();
    }
}
