package permanency.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import permanency.command.submission.CommandEndpoint;
import tools.jackson.databind.json.JsonMapper;

/** Each command of the OpenAPI description has a body to begin with, which the product would read. */
class ExamplesTest {

    private static final JsonMapper STRICT = strict();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @MethodSource("bodies")
    void an_example_is_read_like_a_request(Class<?> body) throws IOException {
        try (var file = getClass().getResourceAsStream(CommandExamples.resource(body))) {
            assertThat(file)
                    .as("src/main/resources" + CommandExamples.resource(body))
                    .isNotNull();
            var json = STRICT.readTree(file);
            assertThat(json.has("correction"))
                    .as("a correction only where it has to be")
                    .isEqualTo(mustCorrect(body));
            assertThat(VALIDATOR.validate(STRICT.treeToValue(json, body))).isEmpty();
        }
    }

    @Test
    void bodies_have_names_of_their_own() {
        assertThat(bodies().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void every_example_is_of_a_body() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/examples"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            bodies().map(b -> b.getSimpleName() + ".json").toList());
        }
    }

    static Stream<Class<?>> bodies() {
        return endpoints().stream()
                .flatMap(endpoint -> Arrays.stream(endpoint.getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .distinct();
    }

    private static boolean mustCorrect(Class<?> body) {
        return Arrays.stream(body.getDeclaredFields())
                .filter(field -> field.getName().equals("correction"))
                .anyMatch(field -> field.isAnnotationPresent(NotNull.class));
    }

    private static List<Class<?>> endpoints() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandEndpoint.class));
        return scanner.findCandidateComponents("permanency.command").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
    }

    private static JsonMapper strict() {
        var mapper = JsonMapper.builder();
        CommandWeb.strictReading().customize(mapper);
        return mapper.build();
    }
}
