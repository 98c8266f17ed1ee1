package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.responsibility.CaseResponsibilityTransferred;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class ChildEndpointTest {

    private final Told told = new Told("CHILD_PAGE");
    private final CaseResponsibilityTransferred transfer = told.to("page-ngo", "2026-01-10");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_whose_transfer_was_recorded_late() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2026-01-01")),
                told.at("2026-02-01T00:00:00Z", transfer),
                told.at("2026-02-01T00:00:00Z", told.due("2026-01-10", "page-ngo", "2026-07-10"))));
        database.awaitProjections();
    }

    @Test
    void the_history_shows_every_event_as_it_was_stored_and_who_recorded_it() {
        assertThatPath("/history", "$.events[*].name")
                .asArray()
                .containsExactly(
                        "child.ChildRegistered",
                        "responsibility.CaseResponsibilityTransferred",
                        "review.ReviewFallsDue");
        assertThatPath("/history", "$.events[0].recordedBy")
                .asMap()
                .containsEntry("actor", "pat")
                .containsEntry("level", "5");
        assertThatPath("/history", "$.events[0].recordedAt").isEqualTo("2026-01-01T00:00:00Z");
        assertThatPath("/history", "$.events[1].payload.to.provider").isEqualTo("page-ngo");
        assertThatPath("/history", "$.events[1].revision").isEqualTo("2");
        assertThat(Body.of(get("/history"))).contains("\"payload\":" + storedPayload(1));
    }

    @Test
    void the_history_as_at_a_day_leaves_out_what_happened_later() {
        assertThatPath("/history?asAt=2026-01-09", "$.events[*].version")
                .asArray()
                .containsExactly(0);
        assertThatPath("/history?asAt=2026-01-09", "$.state.responsible.holder").isEqualTo("DCJ");
        assertThatPath("/history?asAt=2026-01-10", "$.state.responsible.provider")
                .isEqualTo("page-ngo");
    }

    @Test
    void the_history_as_known_at_an_instant_leaves_out_what_was_recorded_later() {
        var before = "/history?asAt=2026-01-31&asKnownAt=2026-01-31T23:59:59.999Z";
        assertThatPath(before, "$.events[*].version").asArray().containsExactly(0);
        assertThatPath(before, "$.version").isEqualTo(0);
        assertThatPath(before, "$.state.responsible.holder").isEqualTo("DCJ");
        assertThatPath("/history?asAt=2026-01-31&asKnownAt=2026-02-01T00:00:00Z", "$.state.nextReviewDueOn")
                .isEqualTo("2026-07-10");
    }

    @Test
    void a_long_history_comes_in_parts() {
        assertThatPath("/history?limit=2", "$.events[*].version").asArray().containsExactly(0, 1);
        assertThatPath("/history?limit=2", "$.next").isEqualTo(1);
        assertThatPath("/history?limit=2&after=1", "$.events[*].version")
                .asArray()
                .containsExactly(2);
        assertThatPath("/history?limit=2&after=1", "$.next").isNull();
        assertThatPath("/history?limit=2&after=1", "$.version").isEqualTo(2);
    }

    @Test
    void the_state_tells_where_the_child_stands() {
        assertThatPath("", "$.asAt").isEqualTo("2026-06-15");
        assertThatPath("", "$.state.district").isEqualTo("CHILD_PAGE");
        assertThatPath("", "$.state.nextReviewDueOn").isEqualTo("2026-07-10");
        assertThatPath("?asAt=2026-01-09", "$.state.nextReviewDueOn").isNull();
    }

    @Test
    void a_record_is_found_by_its_id() {
        var id = transfer.recordId().value();
        assertThatPath("/records/" + id, "$.events[*].version").asArray().containsExactly(1);
        assertThat(get("/records/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/records/" + id + "?asKnownAt=2026-01-15T00:00:00Z")).hasStatus(404);
    }

    @Test
    void the_etag_is_the_version_of_the_newest_event_known() {
        assertThat(get("")).headers().hasValue(HttpHeaders.ETAG, "\"2\"");
        assertThat(get("/history?asAt=2026-01-01")).headers().hasValue(HttpHeaders.ETAG, "\"2\"");
        assertThat(get("/records/" + transfer.recordId())).headers().hasValue(HttpHeaders.ETAG, "\"2\"");
        assertThat(get("?asKnownAt=2026-01-15T00:00:00Z")).headers().hasValue(HttpHeaders.ETAG, "\"0\"");
    }

    @Test
    void what_the_reader_has_is_not_sent_again_and_the_read_is_logged_all_the_same() {
        var before = reads();

        assertThat(getUnless("\"2\"")).hasStatus(304).body().isEmpty();
        assertThat(getUnless("\"1\"")).hasStatusOk();
        assertThat(reads()).isEqualTo(before + 2);
    }

    @Test
    void the_page_tells_dates_and_who_is_responsible() {
        assertThatPath("", "$.dates[0].kind").isEqualTo("REVIEW_DUE");
        assertThatPath("", "$.dates[0].because.clause").isEqualTo("R46");
        assertThatPath("", "$.responsible.holder.provider").isEqualTo("page-ngo");
        assertThatPath("", "$.incomplete").isEqualTo(false);
    }

    @Test
    void the_page_says_that_an_event_of_the_child_waits_to_be_applied() {
        database.owner().sql("""
                        insert into read.parked_event (projection, child_id, version, event_id, name,
                                                       parked_at, attempts)
                        select name, :child, 2, 'e', 'review.ReviewFallsDue', now(), 1
                        from read.projection where name = 'review-due'
                        """).param("child", told.child()).update();

        assertThatPath("", "$.incomplete").isEqualTo(true);
        database.owner()
                .sql("delete from read.parked_event where event_id = 'e'")
                .update();
    }

    @Test
    void an_unknown_child_and_one_that_may_not_be_seen_are_answered_alike() {
        var unknown = http.get()
                .uri("/v1/children/{id}/history", UUID.randomUUID())
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .exchange();
        var hidden = http.get()
                .uri("/v1/children/{id}/history", told.child())
                .header(HttpHeaders.AUTHORIZATION, Token.provider("other-ngo"))
                .exchange();

        assertThat(unknown).hasStatus(404).hasContentType("application/problem+json");
        assertThat(hidden).hasStatus(404).hasContentType("application/problem+json");
        assertThat(withoutInstance(hidden)).isEqualTo(withoutInstance(unknown));
        assertThat(get("?asKnownAt=2025-12-31T00:00:00Z"))
                .as("before it was registered")
                .hasStatus(404);
    }

    @Test
    void a_parameter_that_makes_no_sense_is_named() {
        assertBad("/history?limit=501", "limit");
        assertBad("/history?after=x", "after");
        assertBad("?asAt=x", "asAt");
        assertBad("?asKnownAt=2027-01-01T00:00:00Z", "asKnownAt");
        assertBad("/records/x", "recordId");
        assertBad("?asKnown=2026-01-01T00:00:00Z", "asKnown");
    }

    private void assertBad(String rest, String field) {
        assertThat(get(rest)).hasStatus(400).hasContentType("application/problem+json");
        assertThat(get(rest)).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    private JsonPathValueAssert assertThatPath(String rest, String path) {
        var answer = get(rest);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyJson().extractingPath(path);
    }

    private MvcTestResult get(String rest) {
        return http.get()
                .uri("/v1/children/" + told.child() + rest)
                .header(HttpHeaders.AUTHORIZATION, Token.district("CHILD_PAGE"))
                .exchange();
    }

    private MvcTestResult getUnless(String etag) {
        return http.get()
                .uri("/v1/children/" + told.child())
                .header(HttpHeaders.AUTHORIZATION, Token.district("CHILD_PAGE"))
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange();
    }

    private long reads() {
        return database.owner()
                .sql("select count(*) from access.access_log where child_id = :id")
                .param("id", told.child())
                .query(Long.class)
                .single();
    }

    private String storedPayload(long version) {
        return database.owner()
                .sql("select payload from events.domain_event where stream_id = :id and sequence_number = :version")
                .param("id", told.child().toString())
                .param("version", version)
                .query(String.class)
                .single();
    }

    private static String withoutInstance(MvcTestResult result) {
        return Body.of(result).replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
