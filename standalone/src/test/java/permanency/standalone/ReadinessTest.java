package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ReadinessTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-axonserver"})
    void standalone_is_ready_when_each_of_its_sides_would_be(String profile) throws IOException {
        var ofBoth = new TreeSet<>(asksFor("command-side" + profile));
        ofBoth.addAll(asksFor("query-side" + profile));

        assertThat(asksFor("standalone" + profile)).containsExactlyInAnyOrderElementsOf(ofBoth);
    }

    private static List<String> asksFor(String settings) throws IOException {
        return List.of(PropertiesLoaderUtils.loadAllProperties(settings + ".properties")
                .getProperty("management.endpoint.health.group.readiness.include")
                .split(","));
    }
}
