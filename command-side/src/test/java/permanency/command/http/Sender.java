package permanency.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import permanency.command.submission.Actor;
import permanency.store.EventJson;
import tools.jackson.databind.JsonNode;

/** Posts a body as somebody, with the headers of a command. */
final class Sender {

    private final MockMvc mvc;
    private RequestPostProcessor token = request -> request;
    private String key = UUID.randomUUID().toString();
    private String ifMatch;
    private String accessReason;
    private String contentType = "application/json";

    private Sender(MockMvc mvc) {
        this.mvc = mvc;
    }

    static MockMvc mvc(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Nobody yet. */
    static Sender over(MockMvc mvc) {
        return new Sender(mvc);
    }

    Sender by(Actor actor) {
        return by(actor, "RECORD");
    }

    Sender by(Actor actor, String... roles) {
        token = jwt().jwt(claims -> {
                    claims.subject(actor.id());
                    claims.claim("name", actor.name());
                    claims.claim("organisation", actor.organisation());
                    claims.claim("position", actor.position().code());
                    claims.claim("districts", List.copyOf(actor.districts()));
                    if (actor.grade() != null) {
                        claims.claim("grade", actor.grade().value());
                    }
                    if (actor.level() != null) {
                        claims.claim("delegation_level", actor.level().value());
                    }
                })
                .authorities(AuthorityUtils.createAuthorityList(roles));
        return this;
    }

    /** With a token that holds these claims only. */
    Sender withToken(String claim, Object value) {
        token = jwt().jwt(claims -> claims.claim(claim, value)).authorities(new SimpleGrantedAuthority("RECORD"));
        return this;
    }

    /** None when null. */
    Sender key(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    Sender ifMatch(String version) {
        ifMatch = version;
        return this;
    }

    /** Why a sealed history is opened. */
    Sender because(String reason) {
        accessReason = reason;
        return this;
    }

    Sender as(String type) {
        contentType = type;
        return this;
    }

    MockHttpServletResponse send(String path, Object body) {
        return sendText(path, EventJson.mapper().writeValueAsString(body));
    }

    MockHttpServletResponse sendText(String path, String body) {
        try {
            var request = post(path).with(token).contentType(contentType).content(body);
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            if (accessReason != null) {
                request.header("Access-Reason", accessReason);
            }
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("the request was not answered", e);
        }
    }

    /** The answer, when it is the problem that it should be; it tells nothing of the insides. */
    static JsonNode problem(MockHttpServletResponse answer, int status) {
        var body = new String(answer.getContentAsByteArray(), UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(body).doesNotContain("Exception", "\\tat ", "java.", "permanency.", "org.", "tools.");
        var problem = EventJson.mapper().readTree(body);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    static List<String> fields(JsonNode problem) {
        var fields = new ArrayList<String>();
        problem.path("errors").forEach(error -> fields.add(error.get("field").asString()));
        return fields;
    }

    static String clause(JsonNode problem) {
        return problem.path("clause").asString();
    }
}
