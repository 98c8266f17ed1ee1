package permanency.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.util.UUID;
import org.assertj.core.api.ObjectArrayAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.policy.Disclosure;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.database.TestDatabase;
import permanency.query.http.Export;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void each_filter_holds_for_what_it_names_and_no_more() {
        assertClauses("&clause=R74").containsExactly("R74");
        assertClauses("&child=" + child).containsExactly("R76", "R74");
        assertClauses("&organisation=DCJ").hasSize(3);
        assertClauses("&organisation=first-ngo").isEmpty();
        assertClauses("&command=ApproveGoalChange").hasSize(3);
        assertClauses("&command=SetGoal").isEmpty();
        assertClauses("&from=2026-06-01T00:00:00Z&to=2026-06-01T00:00:01Z").hasSize(3);
        assertClauses("&to=2026-06-01T00:00:00Z")
                .as("the end is not part of it")
                .isEmpty();
        assertClauses("&from=2026-06-01T00:00:01Z").isEmpty();
    }

    @Test
    void a_page_is_followed_by_the_next_even_when_others_go_on_trying() {
        var first = json(get(Token.auditor(), "&limit=2"));
        refused("R70", child);
        var rest =
                json(get(Token.auditor(), "&limit=2&cursor=" + first.get("next").asString()));

        assertThat(first.get("items").findValuesAsString("clause")).containsExactly("R76", "R76");
        assertThat(rest.get("items").findValuesAsString("clause")).containsExactly("R74");
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "child, x",
        "from, yesterday",
        "from, +20000-01-01T00:00:00Z",
        "cursor, x",
        "cursor, 0",
        "limit, 0",
        "limit, 201",
        "page, 1"
    })
    void what_makes_no_sense_is_a_problem(String field, String value) {
        var answer = get(Token.auditor(), "&" + field + "=" + URLEncoder.encode(value, UTF_8));

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void a_file_holds_all_that_is_found() {
        var file = get(Token.auditor(), "&limit=1", Export.CSV);
        var csv = Body.of(file).lines().toList();
        var ndjson = Body.of(get(Token.auditor(), "", Export.NDJSON)).lines().toList();

        assertThat(file).headers().hasValue(Export.WARNING, Disclosure.WARNING);
        assertThat(csv.get(0)).startsWith("id,attemptedAt,actor,organisation,position,childId,command,clause,reason");
        assertThat(csv).as("the limit has no meaning").hasSize(1 + 3);
        assertThat(csv.get(1)).contains(",DCJ,", child.toString(), "R76");
        assertThat(ndjson).hasSize(3);
        assertThat(ndjson.get(2)).contains("\"clause\":\"R74\"");
        assertThat(get(Token.auditor(), "&cursor=5", Export.CSV)).hasStatus(400);
    }

    @Test
    void to_read_them_is_logged() {
        get(Token.auditor(), "");
        assertThat(newestAccess()).isEqualTo("refused attempts");
        get(Token.auditor(), "", Export.CSV);
        assertThat(newestAccess()).isEqualTo("refused attempts as a file");
    }

    @Test
    void only_auditors_see_them() {
        assertThat(get(Token.with("READ"), "")).hasStatus(403);
        assertThat(get(Token.with("OPERATE"), "", Export.CSV)).hasStatus(403);
    }

    private ObjectArrayAssert<Object> assertClauses(String parameters) {
        return assertThat(get(Token.auditor(), parameters))
                .bodyJson()
                .extractingPath("$.items[*].clause")
                .asArray();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(Body.of(answer));
    }

    private MvcTestResult get(String token, String parameters) {
        return get(token, parameters, "application/json");
    }

    private MvcTestResult get(String token, String parameters, String accept) {
        return http.get()
                .uri(URI.create("/v1/audit/refused-attempts?actor=" + actor + parameters))
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private String newestAccess() {
        return database.owner()
                .sql("select what from access.access_log order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private void refused(String clause, UUID childId) {
        database.owner()
                .sql("""
                        insert into audit.refused_attempt (attempted_at, actor, organisation, child_id, command, clause, reason)
                        values ('2026-06-01T00:00:00Z', :actor, 'DCJ', :child, 'ApproveGoalChange', :clause, 'Because.')
                        """)
                .param("actor", actor)
                .param("child", childId)
                .param("clause", clause)
                .update();
    }
}
