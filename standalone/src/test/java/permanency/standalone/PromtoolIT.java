package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prometheus understands what it is told, and each alarm sounds when it should. */
@EnabledIf(value = "isInstalled", disabledReason = "promtool is not on the path; it comes with Prometheus")
class PromtoolIT {

    private static final Path FOLDER = Path.of("../docs/monitoring");

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check config --syntax-only prometheus.yml",
                "check rules alerts.yml",
                "test rules alerts-test.yml"
            })
    void it_has_nothing_to_say_against(String command) throws IOException, InterruptedException {
        var promtool = new ProcessBuilder(("promtool " + command).split(" "))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(promtool.getInputStream().readAllBytes());

        assertThat(promtool.waitFor()).as(said).isZero();
    }
}
