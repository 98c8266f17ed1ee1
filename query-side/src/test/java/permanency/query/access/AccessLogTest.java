package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static permanency.query.access.AccessRules.R140;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import permanency.query.access.AccessLog.Outcome;
import permanency.query.database.ReadStore;
import permanency.query.database.TestDatabase;

@QuerySideTest
class AccessLogTest {

    private final Told told = new Told("ACCESS_LOG");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private AccessLog log;

    @Autowired
    private ReadStore store;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void a_child() {
        database.append(told.managedBy("log-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void every_read_of_a_child_is_logged() {
        var record = UUID.randomUUID();
        get(Token.provider("log-ngo"), told.child(), "");
        get(Token.provider("log-ngo"), told.child(), "/history");
        get(Token.provider("log-ngo"), told.child(), "/records/" + record);

        assertThat(logged(told.child()))
                .as(R140.sentence())
                .extracting(r -> r.get("what"))
                .containsExactly("state", "history", "record " + record);
        assertThat(logged(told.child()))
                .extracting(r -> r.get("actor"), r -> r.get("organisation"), r -> r.get("outcome"))
                .containsOnly(tuple("casey", "log-ngo", "SHOWN"));
    }

    @Test
    void so_is_an_attempt_at_a_child_that_is_not_shown() {
        get(Token.provider("other-ngo"), told.child(), "");

        assertThat(logged(told.child())).extracting(r -> r.get("outcome")).containsExactly("NOT_SHOWN");
    }

    @Test
    void so_is_one_at_a_list_that_is_for_others() {
        var answer = http.get()
                .uri("/v1/worklist/uploads-outstanding")
                .header(HttpHeaders.AUTHORIZATION, Token.provider("log-refused-ngo"))
                .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(database.owner()
                        .sql(
                                "select what || ' ' || outcome from access.access_log where organisation = 'log-refused-ngo'")
                        .query(String.class)
                        .list())
                .as(R140.sentence())
                .containsExactly("list uploads-outstanding NOT_SHOWN");
    }

    @Test
    void a_list_is_logged_with_the_children_of_its_page() {
        var other = new Told("ACCESS_LOG");
        database.append(other.managedBy("log-ngo", "2026-07-02"));
        database.awaitProjections();

        list(Token.district("ACCESS_LOG"), "?provider=log-ngo&sort=-due&limit=1");
        assertThat(shown()).as(R140.sentence()).hasSize(1);
        list(Token.district("ACCESS_LOG"), "?provider=log-ngo&page=1000");
        assertThat(shown()).as("a page of nobody").isEmpty();
        list(Token.district("ACCESS_LOG"), "?provider=log-ngo&limit=200");
        assertThat(shown()).contains(told.child(), other.child());
    }

    @Test
    void why_somebody_reads_is_logged() {
        http.get()
                .uri("/v1/children/" + told.child())
                .header(HttpHeaders.AUTHORIZATION, Token.provider("log-ngo"))
                .header("Access-Purpose", "Review")
                .header("On-Behalf-Of", "manager 7")
                .header("Access-Reason", "Asked by the court.")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .exchange();

        assertThat(logged(told.child()))
                .extracting(
                        r -> r.get("purpose"),
                        r -> r.get("on_behalf_of"),
                        r -> r.get("reason"),
                        r -> r.get("correlation_id"))
                .containsExactly(
                        tuple("Review", "manager 7", "Asked by the court.", "0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void no_list_is_shown_when_it_cannot_be_logged() {
        withoutRight("insert on access.access_child", () -> {
            var answer = list(Token.district("ACCESS_LOG"), "?provider=log-ngo");

            assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
            assertThat(Body.of(answer)).doesNotContain("childId").doesNotContain("access_child");
        });
    }

    @Test
    void what_is_logged_can_be_neither_changed_nor_deleted_by_who_serves_reads() {
        for (var table : List.of("access.access_log", "access.access_child")) {
            for (var right : List.of("update", "delete", "truncate")) {
                assertThat(may(right, table)).as(right + " " + table).isFalse();
            }
            assertThat(may("insert", table)).isTrue();
        }
    }

    @Test
    void nothing_is_shown_when_it_cannot_be_logged() {
        withoutRight("insert on access.access_log", () -> {
            var answer = get(Token.provider("log-ngo"), told.child(), "/history");

            assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
            assertThat(Body.of(answer)).doesNotContain("state").doesNotContain("access_log");
        });
    }

    @Test
    void what_is_rolled_back_was_not_shown_and_does_not_count() {
        var viewer = new Viewer("casey", "log-ngo", "CASEWORKER", List.of(), List.of("READ"));
        var before = shownSoFar();

        store.inScratch(() -> {
            log.add(viewer, told.child(), "state", Outcome.SHOWN);
            return true;
        });
        assertThat(shownSoFar()).isEqualTo(before);

        store.inTransaction(() -> {
            log.add(viewer, told.child(), "state", Outcome.SHOWN);
            return true;
        });
        assertThat(shownSoFar()).isEqualTo(before + 1);
    }

    private double shownSoFar() {
        return meters.counter("permanency.access.log", "outcome", "shown").count();
    }

    private void withoutRight(String right, Runnable work) {
        database.owner().sql("revoke " + right + " from permanency_query").update();
        try {
            work.run();
        } finally {
            database.owner().sql("grant " + right + " to permanency_query").update();
        }
    }

    private boolean may(String right, String table) {
        return database.owner()
                .sql("select has_table_privilege('permanency_query', :table, :right)")
                .param("table", table)
                .param("right", right)
                .query(Boolean.class)
                .single();
    }

    private MvcTestResult list(String token, String parameters) {
        return http.get()
                .uri("/v1/worklist/review-due" + parameters)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    /** By the newest list. */
    private List<UUID> shown() {
        return database.owner().sql("""
                        select child_id from access.access_child
                        where access_id = (select max(id) from access.access_log where what = 'list review-due')
                        """).query(UUID.class).list();
    }

    private MvcTestResult get(String token, UUID child, String rest) {
        return http.get()
                .uri("/v1/children/" + child + rest)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private List<Map<String, Object>> logged(UUID child) {
        return database.owner()
                .sql("select * from access.access_log where child_id = :child order by id")
                .param("child", child)
                .query()
                .listOfRows();
    }
}
