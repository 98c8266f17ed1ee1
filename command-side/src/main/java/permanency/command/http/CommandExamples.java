package permanency.command.http;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import permanency.command.submission.Caller;
import tools.jackson.databind.json.JsonMapper;

/** Shows with each command in the OpenAPI description a body to begin with: {@code examples/<type of the body>.json}. */
@Component
class CommandExamples implements OperationCustomizer {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var parameters = Arrays.asList(method.getMethodParameters());
        if (parameters.stream().anyMatch(p -> p.getParameterType() == Caller.class)) {
            parameters.stream()
                    .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                    .map(MethodParameter::getParameterType)
                    .forEach(body -> operation
                            .getRequestBody()
                            .getContent()
                            .values()
                            .forEach(content -> content.setExample(example(body))));
        }
        return operation;
    }

    private static Object example(Class<?> body) {
        try (var file = CommandExamples.class.getResourceAsStream(resource(body))) {
            return JSON.readValue(file, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(Class<?> body) {
        return "/examples/" + body.getSimpleName() + ".json";
    }
}
