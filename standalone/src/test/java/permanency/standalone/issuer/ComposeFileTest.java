package permanency.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml tells the containers fits what they are. */
class ComposeFileTest {

    private static final Path TOP = Path.of("..");
    private static final Path FILE = TOP.resolve("docker-compose.yml");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String text = Files.readString(FILE);
    private final Map<String, Map<String, Object>> services = services();

    ComposeFileTest() throws IOException {}

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
        assertThat(text.lines().filter(l -> l.matches("(?i).*(password|secret)[A-Z_]*: .*")))
                .isNotEmpty()
                .allMatch(l -> l.contains(":?set it in .env}"));
    }

    @Test
    void ports_are_open_on_this_computer_alone_and_images_have_a_version() {
        for (var service : services.values()) {
            assertThat(texts(service.get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
            assertThat((String) service.get("image")).matches(".+:[0-9][^:]*");
        }
    }

    private static TreeSet<String> names(String text) {
        var names = new TreeSet<String>();
        FROM_OUTSIDE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object list) {
        return list == null ? List.of() : (List<String>) list;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>)
                new Yaml().<Map<String, Object>>load(text).get("services");
    }
}
