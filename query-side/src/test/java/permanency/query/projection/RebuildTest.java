package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

@QuerySideTest
class RebuildTest {

    private static final String DISTRICT = "REBUILD";

    private final Told told = new Told(DISTRICT);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Test
    void a_wrong_row_is_right_again_and_the_answer_tells_how_many_were_wrong() {
        database.append(told.managedBy("rebuild-ngo", "2026-07-01"));
        database.awaitProjections();
        makeWrong("due_on = '2099-01-01'");
        assertThat(dueOn(told)).isEqualTo("2099-01-01");

        assertThat(changedByRebuild("review-due")).isEqualTo(1);

        assertThat(dueOn(told)).isEqualTo("2026-07-01");
        assertThat(changedByRebuild("review-due")).isZero();
        assertThat(changedByRebuild("child")).isZero();
    }

    @Test
    void a_dry_run_tells_which_children_would_change_and_changes_nothing() {
        database.append(told.managedBy("rebuild-ngo", "2026-07-01"));
        database.awaitProjections();
        makeWrong("due_on = '2099-01-01'");

        var answer = Body.of(rebuild("review-due/rebuild?dryRun=true"));
        assertThat(JsonPath.<List<String>>read(answer, "$.children"))
                .containsExactly(told.child().toString());
        assertThat(JsonPath.<Boolean>read(answer, "$.shown")).isFalse();
        assertThat(dueOn(told)).isEqualTo("2099-01-01");
        assertThat(changedByRebuild("review-due")).isEqualTo(1);
    }

    @Test
    void all_are_rebuilt_by_one_call() {
        database.append(told.managedBy("rebuild-ngo", "2026-07-01"));
        database.awaitProjections();

        var answer = Body.of(rebuild("rebuild"));
        assertThat(JsonPath.<List<String>>read(answer, "$.projections[*].projection"))
                .contains("child", "review-due");
        assertThat(JsonPath.<List<Integer>>read(answer, "$.projections[*].childrenChanged"))
                .containsOnly(0);
        assertThat(dueOn(told)).isEqualTo("2026-07-01");
    }

    /** What a reader sees is all that was there before or all that is there after. */
    @Test
    void no_read_fails_or_misses_a_child_while_it_runs() {
        database.append(told.managedBy("rebuild-ngo", "2026-07-01"));
        database.awaitProjections();
        var rebuilding = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 10; i++) {
                makeWrong("rule_version = 'wrong'");
                assertThat(changedByRebuild("review-due")).isEqualTo(1);
            }
        });
        do {
            assertThat(dueOn(told)).isEqualTo("2026-07-01");
        } while (!rebuilding.isDone());
        rebuilding.join();
    }

    @Test
    void what_is_recorded_during_rebuilds_is_neither_lost_nor_doubled() {
        database.append(List.of(told.at("2026-01-01T00:00:00Z", told.registered("2025-12-01"))));
        var recording = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 150; i++) {
                var day = LocalDate.of(2026, 1, 1).plusDays(i).toString();
                database.append(List.of(told.at(day + "T00:00:00Z", told.due("2026-01-01", "rebuild-ngo", day))));
            }
        });
        do {
            changedByRebuild("review-due");
        } while (!recording.isDone());
        recording.join();
        database.awaitProjections();

        assertThat(dueOn(told)).isEqualTo("2026-05-30");
        assertThat(rows(told)).isEqualTo(150);
        assertThat(changedByRebuild("review-due")).isZero();
    }

    /** It has to be of today, since Axon looks for late commits only among events younger than a minute. */
    @Test
    void an_event_that_is_committed_late_is_neither_lost_nor_doubled() {
        var other = new Told(DISTRICT);
        var now = Instant.now();
        var slow = database.commandSide();
        slow.transaction().executeWithoutResult(t -> {
            slow.events().appendEvents(told.at(now, told.noneDue("2026-01-01")));
            database.append(List.of(other.at(now, other.noneDue("2026-01-01"))));
            await().until(() -> rows(other) == 1);
            assertThat(changedByRebuild("review-due")).isZero();
        });
        await().until(() -> rows(told) == 1);

        assertThat(changedByRebuild("review-due")).isZero();
        assertThat(rows(told)).isEqualTo(1);
    }

    @Test
    void only_one_rebuild_runs_at_a_time() {
        var another = database.commandSide();
        another.transaction().executeWithoutResult(t -> {
            another.sql()
                    .sql("select pg_advisory_xact_lock(:key)")
                    .param("key", Rebuild.ONE_AT_A_TIME)
                    .query()
                    .listOfRows();

            assertThat(rebuild("review-due/rebuild")).hasStatus(409).hasContentType("application/problem+json");
        });
        assertThat(rebuild("review-due/rebuild")).hasStatusOk();
    }

    private void makeWrong(String column) {
        database.owner()
                .sql("update read.review_due set " + column + " where child_id = :id")
                .param("id", told.child())
                .update();
    }

    private int changedByRebuild(String projection) {
        var answer = rebuild(projection + "/rebuild");
        assertThat(answer).hasStatusOk();
        return JsonPath.read(Body.of(answer), "$.childrenChanged");
    }

    private MvcTestResult rebuild(String path) {
        return http.post()
                .uri("/v1/operations/projections/" + path)
                .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"))
                .exchange();
    }

    private String dueOn(Told child) {
        var list = http.get()
                .uri("/v1/worklist/review-due?limit=200&district=" + DISTRICT)
                .header(HttpHeaders.AUTHORIZATION, Token.district(DISTRICT))
                .exchange();
        List<String> found = JsonPath.read(Body.of(list), "$.items[?(@.childId == '" + child.child() + "')].dueOn");
        return found.get(0);
    }

    private int rows(Told child) {
        return database.owner()
                .sql("select count(*) from read.review_due where child_id = :id")
                .param("id", child.child())
                .query(Integer.class)
                .single();
    }
}
