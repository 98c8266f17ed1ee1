package permanency.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static permanency.command.http.CommandSecurity.R161;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permanency.command.OnPostgres;

@OnPostgres
class CommandSecurityTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_command_there_is_asks_for_a_token() throws Exception {
        var mvc = Sender.mvc(context);
        var paths = commands();

        assertThat(paths).contains("/v1/children", "/v1/activities/provider-issues");
        for (var path : paths) {
            assertThat(answerTo(path, mvc)).as(R161.sentence() + " " + path).isEqualTo(401);
        }
    }

    private List<String> commands() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("permanency.command"))
                .map(Map.Entry::getKey)
                .filter(r -> r.getMethodsCondition().getMethods().stream()
                        .anyMatch(m -> m.asHttpMethod().equals(HttpMethod.POST)))
                .flatMap(CommandSecurityTest::paths)
                .toList();
    }

    private static Stream<String> paths(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }

    private static int answerTo(String path, MockMvc mvc) throws Exception {
        return mvc.perform(request(
                        HttpMethod.POST,
                        path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString())))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
