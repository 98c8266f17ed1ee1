package permanency.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.RetentionConsequences.R136;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permanency.command.Database;
import permanency.command.OnPostgres;

@OnPostgres
class NoDisposalTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void no_request_asks_for_disposal() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
                .as(R136.sentence())
                .noneMatch(r -> r.getMethodsCondition().getMethods().contains(RequestMethod.DELETE))
                .noneMatch(r -> r.getPatternValues().toString().matches(".*(dispos|delet|eras|purge).*"));
    }

    @Test
    void no_role_may_dispose_of_what_was_recorded() {
        for (var table : List.of(
                "events.domain_event",
                "identity.child_identity",
                "health.health_information",
                "audit.refused_attempt")) {
            for (var role : List.of("permanency_command", "permanency_query")) {
                assertThat(mayDispose(role, table)).as(role + " of " + table).isFalse();
            }
        }
    }

    private static boolean mayDispose(String role, String table) {
        return Database.asSuperuser()
                .sql("select has_table_privilege(?, ?, 'DELETE, TRUNCATE, UPDATE')")
                .params(role, table)
                .query(Boolean.class)
                .single();
    }
}
