package permanency.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What docker-compose.yml tells the containers fits what they are. */
class ComposeFileTest {

    private static final Path TOP = Path.of("..");
    private static final Path FILE = TOP.resolve("docker-compose.yml");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String text = Files.readString(FILE);
    private final Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
    private final Map<String, Map<String, Object>> services = file.get("services");

    ComposeFileTest() throws IOException {}

    @Test
    void it_says_nothing_that_the_specification_of_compose_does_not_know() {
        assertThat(notAllowed()).isEmpty();

        services.get("query-side").put("healthchek", Map.of());
        assertThat(notAllowed()).hasSize(1);
    }

    private List<Error> notAllowed() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("classpath:compose-spec/compose-spec.json"))
                .validate(new JsonMapper().valueToTree(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void both_sides_ask_for_tokens_of_the_realm_for_the_same_audience(String side) {
        var settings = environment(side);

        assertThat(settings)
                .containsEntry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        environment("keycloak").get("KC_HOSTNAME") + "/realms/permanency")
                .containsEntry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", "permanency-case-history");
    }

    @Test
    void every_file_it_mounts_is_there() {
        assertThat(services.values().stream()
                        .flatMap(service -> texts(service.get("volumes")).stream())
                        .filter(volume -> volume.startsWith("./") && !volume.contains("/target"))
                        .map(volume -> TOP.resolve(volume.substring(2, volume.indexOf(':')))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void every_secret_comes_from_outside_and_has_no_value_of_its_own() throws IOException {
        var realm = Files.readString(TOP.resolve("docs/keycloak/permanency-realm.json"));

        for (var name : names(realm)) {
            assertThat(environment("keycloak")).containsKey(name);
        }
        var secrets = services.keySet().stream()
                .flatMap(service -> environment(service).entrySet().stream())
                .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET).*"))
                .map(setting -> setting.getKey() + "=" + setting.getValue());
        assertThat(secrets)
                .isNotEmpty()
                .allMatch(s -> s.matches(".+=[$]\\{[A-Z_]+:[?].+}|.+_FILE=/run/secrets/[a-z-]+"));
    }

    @Test
    void every_secret_that_is_a_file_is_declared_and_used() {
        var used = services.values().stream()
                .flatMap(service -> secrets(service).stream())
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(file.get("secrets").keySet());
    }

    /** As the sides take settings from files whose names are those of the settings. */
    @ParameterizedTest
    @ValueSource(strings = {"command", "query"})
    void each_side_has_the_passwords_of_its_own_role_and_of_the_owner(String side) {
        assertThat(services.get(side + "-side").get("secrets").toString())
                .contains("source=" + side + "-password, target=permanency." + side + ".database.password}")
                .contains("source=owner-password, target=permanency." + side + ".database.owner-password}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void each_side_has_an_image_of_fixed_layers_that_is_not_run_by_root(String side) throws IOException {
        var image = Files.readString(
                TOP.resolve((String) services.get(side).get("build")).resolve("Dockerfile"));
        var settings = new Properties();
        settings.load(
                new StringReader(Files.readString(TOP.resolve(side + "/src/main/resources/" + side + ".properties"))));

        assertThat(image.lines().filter(l -> l.startsWith("FROM ")))
                .hasSize(2)
                .allMatch(l -> l.matches("FROM eclipse-temurin:[0-9.]+_[0-9]+-jre( AS layers)?"));
        assertThat(image)
                .contains("USER " + services.get(side).get("user"))
                .contains("EXPOSE " + settings.get("server.port") + " " + settings.get("management.server.port"))
                .contains("target/" + side + "-*-app.jar");
    }

    @Test
    void axon_server_is_there_with_its_profile_alone_and_both_sides_know_where() {
        var server = services.get("axonserver");

        assertThat(server.get("profiles")).isEqualTo(List.of("axonserver"));
        assertThat(texts(server.get("volumes")))
                .containsExactlyInAnyOrder(
                        "axonserver-data:/axonserver/data",
                        "axonserver-events:/axonserver/events",
                        "axonserver-log:/axonserver/log");
        for (var side : List.of("command-side", "query-side")) {
            assertThat(environment(side))
                    .containsEntry("SPRING_PROFILES_ACTIVE", "${SPRING_PROFILES_ACTIVE:-}")
                    .containsEntry(
                            "AXON_AXONSERVER_SERVERS",
                            environment("axonserver").get("AXONIQ_AXONSERVER_HOSTNAME") + ":8124");
        }
    }

    @Test
    void every_volume_is_declared_and_used() {
        var used = services.values().stream()
                .flatMap(service -> texts(service.get("volumes")).stream())
                .filter(volume -> !volume.startsWith("./"))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(file.get("volumes").keySet());
    }

    @Test
    void nothing_takes_more_of_the_machine_than_it_is_given() {
        assertThat(services.values())
                .allMatch(service -> service.get("deploy").toString().contains("limits="));
    }

    @Test
    void nobody_is_root() {
        assertThat(services.values())
                .allMatch(service -> String.valueOf(service.get("user")).matches("[1-9][0-9]*:[0-9]+"));
    }

    /** By the status of the answer, which may have any figure further down. */
    @Test
    void every_service_tells_whether_it_works() {
        assertThat(services.values())
                .allMatch(service -> service.get("healthcheck") instanceof Map<?, ?> check
                        && check.get("test")
                                .toString()
                                .matches(".*(pg_isready|wget, -q, --spider|grep -q '\\^HTTP/1\\.).*"));
    }

    @Test
    void ports_are_open_on_this_computer_alone_and_images_have_a_version() {
        for (var service : services.values()) {
            assertThat(texts(service.get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
            assertThat((String) service.get("image")).matches(".+:v?[0-9][^:]*");
        }
    }

    private static TreeSet<String> names(String text) {
        var names = new TreeSet<String>();
        FROM_OUTSIDE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).getOrDefault("environment", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object list) {
        return list == null ? List.of() : (List<String>) list;
    }

    /** By their names, however they are mounted. */
    private static List<Object> secrets(Map<String, Object> service) {
        return service.get("secrets") instanceof List<?> some
                ? some.stream()
                        .<Object>map(s -> s instanceof Map<?, ?> mounted ? mounted.get("source") : s)
                        .toList()
                : List.of();
    }
}
