package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@QuerySideTest
class AccessLogEndpointTest {

    private static final String LOG = "/v1/audit/access-log?child=";

    private final Told told = new Told("LOOKED_UP");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_that_was_shown_and_not_shown_and_listed() {
        database.append(told.managedBy("looked-ngo", "2026-07-01"));
        database.awaitProjections();
        get(Token.provider("looked-ngo"), "/v1/children/" + told.child(), "application/json");
        get(Token.provider("strange-ngo"), "/v1/children/" + told.child(), "application/json");
        get(Token.provider("looked-ngo"), "/v1/worklist/review-due?limit=200", "application/json");
    }

    @Test
    void auditors_see_who_read_what_of_a_child_newest_first() {
        var found = json(read(""));

        assertThat(found.get("items").findValuesAsString("what")).containsExactly("list review-due", "state", "state");
        assertThat(found.get("items").findValuesAsString("outcome")).containsExactly("SHOWN", "NOT_SHOWN", "SHOWN");
        assertThat(found.get("items").get(0).get("children").toString())
                .contains(told.child().toString());
    }

    @Test
    void it_is_filtered_and_comes_in_pages() {
        assertThat(json(read("&organisation=strange-ngo")).get("items")).hasSize(1);
        assertThat(json(read("&outcome=SHOWN&what=state")).get("items")).hasSize(1);
        assertThat(json(read("&actor=nobody")).get("items")).isEmpty();
        assertThat(json(read("&to=2020-01-01T00:00:00Z")).get("items")).isEmpty();
        var first = json(read("&limit=2"));
        assertThat(first.get("items")).hasSize(2);
        var rest = json(read("&limit=2&cursor=" + first.get("next").asString()));
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(read("&outcome=PERHAPS")).hasStatus(400);
    }

    @Test
    void to_read_it_is_logged_too() {
        read("");

        assertThat(newestWhat()).isEqualTo("access log");
    }

    @Test
    void nobody_else_reads_it() {
        assertThat(get(Token.with("READ"), LOG + told.child(), "application/json"))
                .hasStatus(403);
        assertThat(get(Token.with("OPERATE"), LOG + told.child(), "application/json"))
                .hasStatus(403);
    }

    @Test
    void each_access_is_a_resource_with_all_that_fhir_requires() {
        var answer = get(Token.auditor(), LOG + told.child(), AuditEvent.NDJSON);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith(AuditEvent.NDJSON);
        var lines = Body.of(answer).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(3).allSatisfy(event -> {
            assertThat(event.get("resourceType").asString()).isEqualTo("AuditEvent");
            assertThat(event.at("/type/code").asString()).isEqualTo("rest");
            assertThat(event.get("recorded").asString()).endsWith("Z");
            assertThat(event.at("/agent/0/requestor").asBoolean()).isTrue();
            assertThat(event.at("/agent/0/who/identifier/value").asString()).isEqualTo("casey");
            assertThat(event.at("/source/observer").isObject()).isTrue();
            assertThat(event.get("entity").toString()).contains("urn:uuid:" + told.child());
        });
        assertThat(lines).extracting(e -> e.get("outcome").asString()).containsExactly("0", "4", "0");
    }

    private MvcTestResult read(String parameters) {
        return get(Token.auditor(), LOG + told.child() + parameters, "application/json");
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(Body.of(answer));
    }

    private MvcTestResult get(String token, String uri, String accept) {
        return http.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private String newestWhat() {
        return database.owner()
                .sql("select what from access.access_log order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
