package permanency.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product as its users meet it: over HTTP, with real tokens, on a real database. */
final class Product implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static Product shared;

    private final Standalone.Running running;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    final String address;

    private Product(Standalone.Running running, String address) {
        this.running = running;
        this.address = address;
    }

    /** The status, the headers and the JSON of an answer. */
    record Answer(int status, HttpResponse<String> response, JsonNode body) {

        String contentType() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }
    }

    /** One product with the sample caseload for all tests that leave its children as they are, or take new ones. */
    static synchronized Product shared() {
        if (shared == null) {
            shared = start(temporaryFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static Product start(Path data, String... arguments) {
        var port = freePort();
        var all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=" + port);
        all.add("--permanency.gate.caller.burst=1000000");
        all.add("--permanency.gate.address.burst=1000000");
        return new Product(Standalone.start(data, all.toArray(String[]::new)), "http://localhost:" + port);
    }

    <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    ApplicationContext context() {
        return running.context();
    }

    Answer get(String user, String path) {
        return getWith(token(user), path);
    }

    Answer getWith(String token, String path) {
        return send(request(path, token).GET());
    }

    Answer postWith(String token, String path, String body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    Answer post(String user, String path, String body) {
        return post(user, path, body, UUID.randomUUID(), null);
    }

    Answer post(String user, String path, String body, UUID key, String ifMatch) {
        var request = request(path, token(user))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request);
    }

    HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static Answer send(HttpRequest.Builder request) {
        return send(HTTP, request);
    }

    static Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var json = type.contains("json") ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Answer(response.statusCode(), response, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(String user) {
        return user == null ? null : tokens.computeIfAbsent(user, this::fetchToken);
    }

    private String fetchToken(String user) {
        var basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return answer.body().get("access_token").asString();
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("permanency");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one each time, since a process that was given one takes a while until it listens. */
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return GIVEN.add(socket.getLocalPort()) ? socket.getLocalPort() : freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops as Ctrl-C does: the sides first, then the database. */
    @Override
    public void close() {
        running.close();
    }
}
