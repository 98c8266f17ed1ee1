package permanency.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.command.Actors.SWS;
import static permanency.command.Actors.caseworker;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import permanency.command.Database;
import permanency.command.OnPostgres;
import permanency.command.SignedTokens;

/** Through a socket, with signed tokens: what a mock of a request cannot show. */
@OnPostgres
class OverTheWireTest {

    private static final String BODY = """
            {"name": "A. Child", "childStoryId": "%s", "registeredOn": "2019-03-01", "dateOfBirth": "2014-08-31",
             "sex": "NOT_STATED", "district": "%s", "indigenousStatus": "NEITHER", "indigenousStatusSource": "mother"}
            """;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final HttpClient client = HttpClient.newHttpClient();

    private static String body() {
        return BODY.formatted(UUID.randomUUID(), SWS);
    }

    private HttpResponse<String> post(String token, BodyPublisher body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/children"))
                .header("Content-Type", "application/json")
                .POST(body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        request.headers(
                headers.length == 0
                        ? new String[] {"Idempotency-Key", UUID.randomUUID().toString()}
                        : headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
    }

    @Test
    void a_signed_token_records_and_the_trace_goes_on() throws Exception {
        var key = UUID.randomUUID().toString();
        var answer = post(
                SignedTokens.of(caseworker()),
                BodyPublishers.ofString(body()),
                "Idempotency-Key",
                key,
                "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/v1/children/" + key);
        assertThat(Database.eventsOf(key))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.get("metadata").toString())
                        .contains("0af7651916cd43dd8448eb211c80319c", "caseworker-88", "\"grade\": \"7\""));
    }

    @Test
    void roles_come_from_the_token() throws Exception {
        var auditor = SignedTokens.of(caseworker(), claims -> claims.claim("roles", List.of("AUDIT")));
        assertProblem(post(auditor, BodyPublishers.ofString(body())), 403);
        var nothing = SignedTokens.of(caseworker(), claims -> claims.claims(all -> all.remove("roles")));
        assertProblem(post(nothing, BodyPublishers.ofString(body())), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "organisation", "position"})
    void a_token_names_who_acts(String claim) throws Exception {
        var token = SignedTokens.of(caseworker(), claims -> claims.claims(all -> all.remove(claim)));
        assertProblem(post(token, BodyPublishers.ofString(body())), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "delegation_level", "position"})
    void a_claim_that_does_not_fit_is_told_and_not_repeated(String claim) throws Exception {
        var token = SignedTokens.of(caseworker(), claims -> claims.claim(claim, "Offending-Value"));
        var answer = post(token, BodyPublishers.ofString(body()));
        assertProblem(answer, 403);
        assertThat(answer.body()).doesNotContain("Offending-Value");
    }

    @Test
    void a_token_that_is_forged_or_expired_is_401() throws Exception {
        assertProblem(post("not.a.token", BodyPublishers.ofString(body())), 401);
        var expired = SignedTokens.of(
                caseworker(), claims -> claims.expiresAt(Instant.now().minusSeconds(600)));
        assertProblem(post(expired, BodyPublishers.ofString(body())), 401);
        assertProblem(post(null, BodyPublishers.ofString(body())), 401);
    }

    @Test
    void an_oversized_body_is_413_whether_it_announces_its_length_or_not() throws Exception {
        var token = SignedTokens.of(caseworker());
        var large = ("{\"name\":\"" + "x".repeat(300_000) + "\"}").getBytes();
        assertProblem(post(token, BodyPublishers.ofByteArray(large)), 413);
        assertProblem(post(token, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413);
    }

    @Test
    void a_body_that_does_not_announce_its_length_is_read() throws Exception {
        var token = SignedTokens.of(caseworker());
        var body = body().getBytes();
        var answer = post(token, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void health_is_for_everybody_and_the_rest_for_nobody() throws Exception {
        assertThat(get(managementPort, "/actuator/health")).isEqualTo(200);
        assertThat(get(managementPort, "/actuator/prometheus")).isEqualTo(401);
        assertThat(get(port, "/actuator/health")).isEqualTo(401);
        assertThat(get(port, "/v1/children")).isEqualTo(401);
    }

    private int get(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }
}
