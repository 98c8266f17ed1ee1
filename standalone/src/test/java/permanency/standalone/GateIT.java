package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.gate.SampleSecrets;
import permanency.standalone.issuer.SampleUsers;

/** What every answer has in common, whichever part of the product gives it, and what it does not tell. */
class GateIT {

    private final Product product = Product.shared();

    @ParameterizedTest
    @CsvSource({
        "coordinator, /v1/worklist/review-due, 200",
        "coordinator, /v1/worklist/review-due?nonsense=1, 400",
        "coordinator, /v1/children/9bd6a1a5-2c9a-44a0-8a8b-94a7a1d0c6a1, 404",
        "coordinator, /v1/audit/refused-attempts, 403",
        "coordinator, /v1/nothing, 403",
        ", /v1/worklist/review-due, 401",
        ", /nothing, 401",
        ", /error, 401",
        ", /actuator, 401",
        ", /actuator/env, 401",
        ", /actuator/prometheus, 401",
        "coordinator, /actuator/prometheus, 403",
        "operator, /actuator/prometheus, 200",
        "operator, /actuator/env, 403",
        ", /actuator/health/liveness, 200",
        ", /docs, 302",
        ", /swagger-ui/index.html, 200",
        ", /swagger-ui/missing.js, 404",
        ", /v1/api-docs, 200",
        ", /.well-known/openid-configuration, 200",
        ", //v1//worklist, 400",
        ", /v1/children;a=b, 400",
        ", /v1/children/a%2Fb, 400",
        "coordinator, /v1/children/%5C, 400",
        "coordinator, /v1/children/%00, 400",
        ", /v1/%2e%2e/x, 400"
    })
    void every_answer_has_the_headers_and_every_failure_is_a_problem(String user, String path, int status) {
        var answer = product.get(user, path);

        assertThat(answer.status()).isEqualTo(status);
        var headers = answer.response().headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.response().body()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void who_is_not_let_in_is_told_the_same_by_both_sides_and_the_actuator() {
        var read = Product.send(product.request("/v1/worklist/review-due", "e30.e30.x"));
        var command = product.request("/v1/children", "e30.e30.x");
        var figures = Product.send(product.request("/actuator/prometheus", null));

        assertThat(Product.send(command.POST(BodyPublishers.noBody()))
                        .response()
                        .body())
                .isEqualTo(read.response().body())
                .isEqualTo(figures.response().body());
        assertThat(read.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void an_address_is_too_long_before_the_server_says_so() {
        var path = "/v1/worklist/review-due?district=";
        assertThat(product.get("coordinator", path + "x".repeat(5_000)).status())
                .isEqualTo(414);
        assertThat(product.get("coordinator", path + "x".repeat(20_000)).status())
                .isIn(400, 414);
    }

    @Test
    void a_body_too_large_is_refused_by_the_read_side_too() {
        var answer = product.post(
                "coordinator",
                "/v1/child-search",
                "{\"name\":\"" + "x".repeat(300_000) + "\"}",
                UUID.randomUUID(),
                null);
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void what_is_not_HTTP_gets_no_stack_trace() throws IOException {
        try (var socket = new Socket("localhost", URI.create(product.address).getPort())) {
            socket.getOutputStream()
                    .write("GET /v1/{children} HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat", "children");
        }
    }

    @Test
    void the_secrets_of_the_sample_users_are_known_as_such() {
        assertThat(product.bean(SampleUsers.class).users()).allMatch(user -> SampleSecrets.isSample(user.id()));
    }
}
