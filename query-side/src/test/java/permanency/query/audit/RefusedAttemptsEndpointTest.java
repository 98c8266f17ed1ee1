package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assertj.core.api.ObjectArrayAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.database.TestDatabase;

@QuerySideTest
class RefusedAttemptsEndpointTest {

    private final String actor = "actor-" + UUID.randomUUID();
    private final UUID child = UUID.randomUUID();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void three_attempts() {
        refused("R74", child);
        refused("R76", null);
        refused("R76", child);
    }

    @Test
    void they_are_shown_newest_first() {
        assertClauses("").containsExactly("R76", "R76", "R74");
        assertThat(get(Token.auditor(), "&limit=1"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("childId", child.toString())
                .containsEntry("command", "ApproveGoalChange")
                .containsEntry("attemptedAt", "2026-06-01T00:00:00Z");
    }

    @Test
    void they_can_be_filtered_and_come_in_pages() {
        assertClauses("&clause=R74").containsExactly("R74");
        assertClauses("&childId=" + child).containsExactly("R76", "R74");
        assertClauses("&limit=2&page=1").containsExactly("R74");
        assertThat(get(Token.auditor(), "&childId=x")).hasStatus(400);
    }

    @Test
    void only_auditors_see_them() {
        assertThat(get(Token.with("READ"), "")).hasStatus(403);
        assertThat(get(Token.with("OPERATE"), "")).hasStatus(403);
    }

    private ObjectArrayAssert<Object> assertClauses(String parameters) {
        return assertThat(get(Token.auditor(), parameters))
                .bodyJson()
                .extractingPath("$.items[*].clause")
                .asArray();
    }

    private MvcTestResult get(String token, String parameters) {
        return http.get()
                .uri("/v1/audit/refused-attempts?actor=" + actor + parameters)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private void refused(String clause, UUID childId) {
        database.owner()
                .sql("""
                        insert into audit.refused_attempt (attempted_at, actor, child_id, command, clause, reason)
                        values ('2026-06-01T00:00:00Z', :actor, :child, 'ApproveGoalChange', :clause, 'Because.')
                        """)
                .param("actor", actor)
                .param("child", childId)
                .param("clause", clause)
                .update();
    }
}
