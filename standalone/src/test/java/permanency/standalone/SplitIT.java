package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two sides as processes of their own, from their packaged jars, with one database and one issuer between them. */
class SplitIT {

    private final Product issuer = Product.shared();
    private final Path data = Product.temporaryFolder();

    @Test
    void what_one_process_records_the_other_one_shows() throws Exception {
        try (var database = KeptPostgres.start(data)) {
            var commands = start("command-side", database);
            var reads = start("query-side", database);
            try {
                await().atMost(90, SECONDS).until(() -> commands.isReady() && reads.isReady());
                var child = UUID.randomUUID();

                var registered = commands.post(issuer.token("director"), child);

                assertThat(registered.status())
                        .as(String.valueOf(registered.body()))
                        .isEqualTo(201);
                var version = registered.etag().replace("\"", "");
                assertThat(reads.status(issuer.token("coordinator"), child + "?minVersion=" + version))
                        .as("whoever names the version that the answer gave sees it at once")
                        .isEqualTo(200);
                await().atMost(2, SECONDS).until(() -> reads.status(issuer.token("coordinator"), child) == 200);
                assertThat(reads.status(null, child)).isEqualTo(401);
                assertThat(Product.send(commands.request("/v1/api-docs", null)).status())
                        .isIn(401, 403);
            } finally {
                commands.process().destroy();
                reads.process().destroy();
                commands.process().waitFor();
                reads.process().waitFor();
            }
        }
    }

    private record Side(Process process, int port) {

        HttpRequest.Builder request(String path, String token) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        }

        boolean isReady() {
            try {
                return Product.send(request("/actuator/health/readiness", null)).status() == 200;
            } catch (UncheckedIOException e) {
                return false;
            }
        }

        int status(String token, Object child) {
            return Product.send(request("/v1/children/" + child, token)).status();
        }

        Product.Answer post(String token, UUID child) {
            return Product.send(request("/v1/children", token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", child.toString())
                    .POST(BodyPublishers.ofString(Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN"))));
        }
    }

    private Side start(String module, KeptPostgres database) throws IOException {
        var port = Product.freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar(module).toString(),
                "--server.port=" + port,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address,
                "--spring.security.oauth2.resourceserver.jwt.audiences=permanency-case-history"));
        database.settings().forEach((key, value) -> command.add("--" + key + "=" + value));
        var out = Redirect.to(data.resolve(module + ".out").toFile());
        return new Side(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out)
                        .start(),
                port);
    }

    private static Path jar(String module) throws IOException {
        try (var files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(f -> f.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
