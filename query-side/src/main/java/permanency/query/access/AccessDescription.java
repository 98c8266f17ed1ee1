package permanency.query.access;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The headers of a read in the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class AccessDescription {

    @Bean
    OperationCustomizer describedAccess() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
        return (operation, method) -> {
            var reads = Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == Viewer.class);
            return reads && !isDescribed(operation) ? describe(operation) : operation;
        };
    }

    /** The same address, giving something else by {@code Accept}, is one operation. */
    private static boolean isDescribed(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "Access-Reason".equals(p.getName()));
    }

    private static Operation describe(Operation operation) {
        return operation
                .addParametersItem(header("Access-Purpose", 1, 100, "What it is read for; kept in the access log."))
                .addParametersItem(header("On-Behalf-Of", 1, 100, "For whom it is read; kept in the access log."))
                .addParametersItem(header("Access-Reason", 10, 500, "Why a sealed history is opened."));
    }

    private static HeaderParameter header(String name, int least, int most, String description) {
        return (HeaderParameter) new HeaderParameter()
                .name(name)
                .schema(new StringSchema().minLength(least).maxLength(most))
                .description(description);
    }
}
