package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

/** A child whom somebody may not see is, to them, no child at all. */
@QuerySideTest
class HiddenChildTest {

    private static final String DISTRICT = "HIDDEN";
    private static final String SOMEBODY = Token.district("ELSEWHERE");

    private final Told told = new Told(DISTRICT);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        database.append(told.managedBy("hidden-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @AfterEach
    void nothing_is_parked() {
        database.owner().sql("delete from read.parked_event").update();
    }

    @Test
    void a_version_to_wait_for_does_not_tell_a_hidden_child_from_none() {
        for (var rest : List.of("?minVersion=1", "?minVersion=99", "/history?minVersion=99")) {
            var hidden = get(SOMEBODY, told.child(), rest);
            var unknown = get(SOMEBODY, UUID.randomUUID(), rest);
            assertThat(hidden).as(rest).hasStatus(404);
            assertThat(withoutInstance(hidden)).isEqualTo(withoutInstance(unknown));
        }
        assertThat(shownTo("dana")).isZero();
    }

    @Test
    void whoever_sees_the_child_is_told_to_come_again() {
        assertThat(get(Token.district(DISTRICT), told.child(), "?minVersion=99"))
                .hasStatus(503)
                .headers()
                .hasValue(HttpHeaders.RETRY_AFTER, "1");
        assertThat(get(Token.provider("hidden-ngo"), told.child(), "/history?minVersion=99"))
                .hasStatus(503);
        assertThat(shownTo("dana")).as("nothing was shown").isZero();
    }

    @Test
    void while_it_is_not_known_who_may_see_a_child_only_who_sees_all_does() {
        assertSeen(Token.district(DISTRICT), true);
        park("review-due");
        assertSeen(Token.district(DISTRICT), true);

        park("child");
        for (var token : List.of(Token.district(DISTRICT), Token.provider("hidden-ngo"))) {
            assertSeen(token, false);
        }
        assertSeen(Token.district("*"), true);
        assertSeen(Token.auditor(), true);
    }

    @Test
    void while_a_sealing_is_parked_the_child_counts_as_sealed() {
        park("child", "records.RecordSealed");

        assertSeen(Token.district("*"), false);
        assertThat(get(Token.district("*"), told.child(), "")).hasStatus(404);
        assertThat(get(Token.auditor(), told.child(), "")).hasStatus(403);
        assertThat(http.get()
                        .uri("/v1/children/" + told.child())
                        .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                        .header("Access-Reason", "Audit of sealings"))
                .hasStatusOk();
    }

    @Test
    void nor_has_a_former_provider_its_part() {
        var former = Token.provider("former-hidden-ngo");
        database.append(List.of(told.by("former-hidden-ngo", "2026-02-01T00:00:00Z", told.toDcj("2026-02-01"))));
        database.awaitProjections();
        assertThat(get(former, told.child(), "/history")).hasStatusOk();

        park("child");
        assertThat(get(former, told.child(), "/history")).hasStatus(404);
    }

    private void assertSeen(String token, boolean expected) {
        assertThat(get(token, told.child(), "")).hasStatus(expected ? 200 : 404);
        var list = http.get()
                .uri("/v1/worklist/review-due?limit=200&district=" + DISTRICT)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
        assertThat(Body.of(list).contains(told.child().toString())).isEqualTo(expected);
    }

    /** As when an event of the child could not be applied. */
    private void park(String projection) {
        park(projection, "review.NoReviewDue");
    }

    private void park(String projection, String event) {
        database.owner()
                .sql("""
                        insert into read.parked_event
                            (projection, child_id, version, event_id, name, parked_at, attempts)
                        select name, :child, 9, 'parked', :event, now(), 1
                        from read.projection where name = :projection
                        """)
                .param("child", told.child())
                .param("projection", projection)
                .param("event", event)
                .update();
    }

    private MvcTestResult get(String token, UUID child, String rest) {
        return http.get()
                .uri("/v1/children/" + child + rest)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private long shownTo(String actor) {
        return database.owner()
                .sql("""
                        select count(*) from access.access_log
                        where child_id = :child and actor = :actor and outcome = 'SHOWN'
                        """)
                .param("child", told.child())
                .param("actor", actor)
                .query(Long.class)
                .single();
    }

    private static String withoutInstance(MvcTestResult result) {
        return Body.of(result).replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
