package permanency.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
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
            parameters(request).forEach((name, values) -> requireFit(name, values, known));
        }
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException undecodable) {
            throw new BadParameter("", "cannot be decoded");
        }
    }

    private static void requireFit(String name, String[] values, List<String> known) {
        if (!known.contains(name)) {
            throw new BadParameter(name, "is not known");
        }
        if (values.length > 1) {
            throw new BadParameter(name, "is given more than once");
        }
        if (values[0].chars().anyMatch(c -> c == 0 || c == '\uFFFD')) {
            throw new BadParameter(name, "holds a character that is none");
        }
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
        return parameter.hasParameterAnnotation(ParameterObject.class)
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.of();
    }
}
