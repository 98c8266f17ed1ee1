package permanency.command.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;
import permanency.command.submission.Caller;
import permanency.command.submission.ChildAnswers;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.delegation.Position;

/** What types cannot say of commands in the OpenAPI description: the headers, and the ways to fail. */
@Configuration(proxyBeanMethods = false)
class CommandDescription {

    private static final Map<String, String> FAILURES = new TreeMap<>(Map.of(
            "400", "The body or a header cannot be read, or a field is not known.",
            "401", "There is no valid token.",
            "403", "A rule on authority refuses; clause tells which.",
            "404", "There is no such child or record.",
            "409", "The record is closed already, the identity is taken, or others recorded at the same moment.",
            "412", "Something was recorded since the version in If-Match; recordedSince lists it.",
            "413", "The body is too large.",
            "415", "The body is not declared as JSON.",
            "422", "A rule of policy refuses; clause tells which, and errors which fields.",
            "428", "A decision lacks If-Match."));

    @Bean
    OperationCustomizer describedCommands() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(ChildId.class, new UUIDSchema())
                .replaceWithSchema(RecordId.class, new UUIDSchema())
                .replaceWithSchema(DistrictId.class, new StringSchema().example("ILLAWARRA_SHOALHAVEN"))
                .replaceWithSchema(ProviderId.class, new StringSchema().example("riverbend"))
                .replaceWithSchema(Position.class, new StringSchema().example("CASEWORK_SPECIALIST"));
        return (operation, method) -> {
            operation.setTags(List.of(roomOf(method)));
            return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == Caller.class)
                    ? describe(operation, isAboutSeveralChildren(method))
                    : operation;
        };
    }

    /** The chapter of a command, or the page of a read: its package. */
    private static String roomOf(HandlerMethod method) {
        var room = method.getBeanType().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }

    private static boolean isAboutSeveralChildren(HandlerMethod method) {
        return ResolvableType.forMethodReturnType(method.getMethod())
                .getGeneric()
                .toClass()
                .equals(ChildAnswers.class);
    }

    private static Operation describe(Operation operation, boolean ofSeveralChildren) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .schema(new UUIDSchema())
                .description("Chosen by the client, the same on each retry; the id of what is recorded."));
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .schema(new StringSchema().example("\"7\""))
                .description("The ETag that the caller saw. Needed to approve or refuse."));
        operation.addParametersItem(new HeaderParameter()
                .name("Access-Reason")
                .schema(new StringSchema().minLength(10).maxLength(500))
                .description("Why a sealed history is opened. Needed after an adoption order."));
        var responses = new ApiResponses().addApiResponse("201", recorded(operation));
        if (ofSeveralChildren) {
            responses.addApiResponse(
                    "207",
                    recorded(operation).description("Nothing was recorded of some children; refusal tells why."));
        }
        FAILURES.forEach((status, meaning) -> responses.addApiResponse(status, failed(meaning)));
        return operation.responses(responses);
    }

    private static ApiResponse recorded(Operation operation) {
        return new ApiResponse()
                .description("Recorded, or recorded before under the same key.")
                .addHeaderObject("Location", new Header().schema(new StringSchema()))
                .addHeaderObject("ETag", new Header().schema(new StringSchema()))
                .content(operation.getResponses().get("200").getContent());
    }

    private static ApiResponse failed(String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemDetail"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
