package permanency.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One side as a process of its own, from what is in its image. Its settings are files of a folder. */
record Side(Process process, String scheme, int port, int managementPort, HttpClient http, Path log) {

    static Side start(String module, Path settings, SelfSigned tls, String... more) throws IOException {
        var port = Product.freePort();
        var managementPort = Product.freePort();
        var image = SideImage.of(module);
        var command = new ArrayList<>(image.startingQuickly());
        command.addAll(List.of(
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                "--spring.config.import=configtree:" + settings + "/"));
        var http = HttpClient.newBuilder();
        if (tls != null) {
            command.addAll(List.of(
                    "--spring.ssl.bundle.pem.web.keystore.certificate=file:" + tls.certificate(),
                    "--spring.ssl.bundle.pem.web.keystore.private-key=file:" + tls.key(),
                    "--server.ssl.bundle=web",
                    "--management.server.ssl.bundle=web"));
            http.sslContext(tls.trusting());
        }
        command.addAll(List.of(more));
        var log = settings.resolveSibling(module + ".out");
        var process = new ProcessBuilder(command)
                .directory(image.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        return new Side(process, tls == null ? "http" : "https", port, managementPort, http.build(), log);
    }

    /** A folder with a file for each setting, as an orchestrator mounts secrets: one database, and tokens of the issuer. */
    static Path settings(Path data, KeptPostgres database, Product issuer, Map<String, String> more)
            throws IOException {
        var settings = new HashMap<>(database.settings());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.address);
        settings.put("spring.security.oauth2.resourceserver.jwt.audiences", "permanency-case-history");
        settings.putAll(more);
        var folder = Files.createDirectory(data.resolve("settings"));
        for (var setting : settings.entrySet()) {
            Files.writeString(folder.resolve(setting.getKey()), setting.getValue());
        }
        return folder;
    }

    static Path jar(String module) throws IOException {
        try (var files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(f -> f.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    HttpRequest.Builder request(String path, String token) {
        return request(port, path, token);
    }

    private HttpRequest.Builder request(int port, String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(scheme + "://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Product.Answer send(HttpRequest.Builder request) {
        return Product.send(http, request);
    }

    Product.Answer get(String path, String token) {
        return send(request(path, token));
    }

    Product.Answer post(String path, String token, String body, UUID key) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the port of the actuator answers. */
    Product.Answer actuator(String path, String token) {
        return send(request(managementPort, "/actuator" + path, token));
    }

    boolean isReady() {
        try {
            return actuator("/health/readiness", null).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
