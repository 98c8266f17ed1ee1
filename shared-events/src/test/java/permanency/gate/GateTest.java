package permanency.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The gate before a side that has one address. */
class GateTest {

    /** Not found by whoever looks for components, as the jar of these tests is on the class path of other modules'. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Side {

        @Bean
        Echo echo() {
            return new GateTest().new Echo();
        }

        @Bean
        @Order(1)
        SecurityFilterChain side(HttpSecurity http, Refusal refusal) throws Exception {
            return http.securityMatcher("/v1/**")
                    .csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                            .authenticationEntryPoint(refusal)
                            .accessDeniedHandler(refusal))
                    .build();
        }

        /** Takes a token for its subject. */
        @Bean
        JwtDecoder tokens() {
            return token -> {
                if (token.startsWith("bad")) {
                    throw new BadJwtException("expired, or not: " + token);
                }
                if (token.equals("of-lost-keys")) {
                    throw new JwtException("keys could not be fetched");
                }
                if (token.equals("of-lost-issuer")) {
                    throw new JwtDecoderInitializationException("nobody there", new IllegalStateException());
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject(token)
                        .build();
            };
        }
    }

    @RestController
    class Echo {

        @PostMapping("/v1/echo")
        String echo(@RequestBody String body) {
            return body;
        }
    }

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withUserConfiguration(Side.class, Gate.class);

    @ParameterizedTest
    @ValueSource(strings = {"/v1/echo", "/v1/elsewhere", "/elsewhere", "/v1//echo", "/v1/echo;x=1"})
    void every_answer_has_the_headers(String path) {
        with("permanency.gate.caller.burst=5", http -> {
            for (var token : new String[] {"ann", "bad", null}) {
                assertThat(send(http, path, token, "hello"))
                        .hasHeader("X-Content-Type-Options", "nosniff")
                        .hasHeader("X-Frame-Options", "DENY")
                        .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                        .hasHeader("Referrer-Policy", "no-referrer")
                        .containsHeader("Permissions-Policy")
                        .doesNotContainHeader("Strict-Transport-Security")
                        .hasHeader(
                                "Content-Security-Policy",
                                "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
            }
        });
    }

    @Test
    void over_TLS_it_is_said_to_stay_there() {
        with(
                "",
                http -> assertThat(http.post().uri("/v1/echo").secure(true).exchange())
                        .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void who_is_not_let_in_is_told_the_same_whatever_is_wrong() {
        with("", http -> {
            for (var token : new String[] {"bad-one", "bad-other", "not a token", "", null}) {
                assertThat(send(http, "/v1/echo", token, "hello"))
                        .hasStatus(401)
                        .hasHeader("WWW-Authenticate", "Bearer")
                        .hasContentType("application/problem+json")
                        .bodyText()
                        .isEqualTo(
                                "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"A valid access token is needed.\"}");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"of-lost-keys", "of-lost-issuer"})
    void who_cannot_be_checked_is_asked_to_come_back(String token) {
        with(
                "",
                http -> assertThat(send(http, "/v1/echo", token, "hello"))
                        .hasStatus(503)
                        .hasContentType("application/problem+json")
                        .hasHeader("Retry-After", "10")
                        .containsHeader("X-Content-Type-Options")
                        .bodyText()
                        .isEqualTo("{\"title\":\"Service Unavailable\",\"status\":503,"
                                + "\"detail\":\"Access tokens cannot be checked now. Please try again.\"}"));
    }

    @Test
    void a_caller_has_so_many_requests_whatever_others_do() {
        with("permanency.gate.caller.burst=2 permanency.gate.caller.per-minute=1", http -> {
            assertThat(send(http, "/v1/echo", "ann", "hello")).hasStatusOk();
            assertThat(send(http, "/v1/echo", "ann", "hello")).hasStatusOk();
            assertThat(send(http, "/v1/echo", "ann", "hello"))
                    .hasStatus(429)
                    .hasContentType("application/problem+json")
                    .containsHeader("Retry-After")
                    .containsHeader("X-Content-Type-Options");
            assertThat(send(http, "/v1/echo", "bob", "hello")).hasStatusOk();
        });
    }

    @Test
    void strangers_use_up_what_their_address_has_and_lock_out_nobody_with_a_token() {
        with("permanency.gate.address.burst=2 permanency.gate.address.per-minute=1", http -> {
            assertThat(send(http, "/v1/echo", null, "hello")).hasStatus(401);
            assertThat(send(http, "/v1/echo", "bad", "hello")).hasStatus(401);
            assertThat(send(http, "/v1/echo", "bad", "hello")).hasStatus(429);
            assertThat(send(http, "/v1/echo", null, "hello")).hasStatus(429).containsHeader("Retry-After");
            assertThat(send(http, "/v1/echo", "ann", "hello")).hasStatusOk();
        });
    }

    @Test
    void the_longest_address_and_body_and_the_most_headers_and_parameters_pass_and_one_more_does_not() {
        with("permanency.gate.maximum-body-bytes=5", http -> {
            assertThat(send(http, "/v1/echo", "ann", "12345")).hasStatusOk();
            assertThat(send(http, "/v1/echo", "ann", "123456")).hasStatus(413);
        });
        with("permanency.gate.maximum-url-length=10", http -> {
            assertThat(send(http, "/v1/echo?a", "ann", "x")).hasStatusOk();
            assertThat(send(http, "/v1/echo?ab", "ann", "x")).hasStatusOk();
            assertThat(send(http, "/v1/echo?abc", "ann", "x")).hasStatus(414);
        });
        with("permanency.gate.maximum-parameters=2", http -> {
            assertThat(send(http, "/v1/echo?a=1&b=2", "ann", "x")).hasStatusOk();
            assertThat(send(http, "/v1/echo?a=1&b=2&c=3", "ann", "x")).hasStatus(400);
        });
        with("permanency.gate.maximum-headers=2", http -> {
            assertThat(send(http, "/v1/echo", "ann", "x")).hasStatusOk();
            assertThat(http.post()
                            .uri("/v1/echo")
                            .header("Authorization", "Bearer ann")
                            .header("A", "1")
                            .header("B", "2")
                            .exchange())
                    .hasStatus(431);
        });
    }

    @Test
    void no_origin_is_let_in_by_default() {
        with(
                "",
                http -> assertThat(preflight(http, "https://pages.example"))
                        .hasStatus(401)
                        .doesNotContainHeader("Access-Control-Allow-Origin"));
    }

    @Test
    void an_origin_that_is_named_is_let_in_and_no_other() {
        with("permanency.gate.allowed-origins=https://pages.example", http -> {
            assertThat(preflight(http, "https://pages.example"))
                    .hasStatusOk()
                    .hasHeader("Access-Control-Allow-Origin", "https://pages.example")
                    .doesNotContainHeader("Access-Control-Allow-Credentials");
            assertThat(preflight(http, "https://pages.example.evil.example"))
                    .hasStatus(403)
                    .doesNotContainHeader("Access-Control-Allow-Origin");
        });
    }

    @Test
    void all_origins_at_once_cannot_be_named() {
        runner.withPropertyValues("permanency.gate.allowed-origins=*")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseMessage("permanency.gate.allowed-origins names each origin; * is none"));
    }

    private void with(String setting, Consumer<MockMvcTester> requests) {
        runner.withPropertyValues(setting.isEmpty() ? new String[] {} : setting.split(" "))
                .run(context -> {
                    var chains = context.getBean("springSecurityFilterChain", Filter.class);
                    requests.accept(MockMvcTester.from(
                            context, mvc -> mvc.addFilters(chains).build()));
                });
    }

    private static MvcTestResult send(MockMvcTester http, String path, String token, String body) {
        var request = http.post().uri(URI.create(path)).content(body);
        return token == null
                ? request.exchange()
                : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
    }

    private static MvcTestResult preflight(MockMvcTester http, String origin) {
        return http.options()
                .uri("/v1/echo")
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization")
                .exchange();
    }
}
