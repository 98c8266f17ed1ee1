package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the process prints that has everything in it. */
class StandaloneLogIT {

    private final Path data = Product.temporaryFolder();
    private final Path output = data.resolve("standalone.out");

    @Test
    void when_JSON_is_asked_for_nothing_else_is_printed() throws Exception {
        var process = start("--logging.structured.format.console=logstash");
        try {
            await().atMost(180, SECONDS).until(() -> text().contains("Started Standalone"));
        } finally {
            process.destroy();
            process.waitFor();
        }

        var json = new JsonMapper();
        assertThat(text().lines().map(json::readTree)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("level").asString()).isNotEmpty();
            assertThat(line.get("message").asString()).isNotEmpty();
        });
    }

    private Process start(String setting) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Side.jar("standalone").toString(),
                        "--server.port=" + Product.freePort(),
                        "--permanency.data=" + data.resolve("data"),
                        "--permanency.sample-caseload=false",
                        setting)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()))
                .start();
    }

    private String text() throws IOException {
        return Files.readString(output);
    }
}
