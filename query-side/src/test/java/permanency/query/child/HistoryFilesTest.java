package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Disclosure.R138;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.policy.Disclosure;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** In which order a history comes, as what kind of file, and how soon. */
@QuerySideTest
class HistoryFilesTest {

    private static final String ANYTHING = "*/*";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Told told = new Told("HISTORY_FILES");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2026-01-01")),
                told.at("2026-02-01T00:00:00Z", told.to("file-ngo", "2026-01-10")),
                told.at("2026-02-01T00:00:00Z", told.due("2026-01-10", "file-ngo", "2026-07-10"))));
        database.awaitProjections();
    }

    @Test
    void a_history_comes_as_recorded_or_in_the_order_in_which_it_happened() {
        database.append(List.of(told.at("2026-03-01T00:00:00Z", told.toDcj("2026-01-05"))));

        assertVersions("?minVersion=3", 0, 1, 2, 3);
        assertVersions("?order=occurred", 0, 3, 1, 2);
        assertVersions("?order=occurred&limit=2", 0, 3);
        assertVersions("?order=occurred&limit=2&after=3", 1, 2);
        assertVersions("?order=occurred&asAt=2026-01-05", 0, 3);
        assertThat(get("?order=backwards", ANYTHING)).hasStatus(400);
    }

    @Test
    void what_was_just_recorded_is_shown_to_whoever_waits_for_it() {
        var other = new Told("HISTORY_FILES");
        database.append(List.of(other.at("2026-03-01T00:00:00Z", other.registered("2026-03-01"))));

        var waited = get(other, "?minVersion=0", ANYTHING);
        assertThat(waited).hasStatusOk();
        assertThat(waited).bodyJson().extractingPath("$.version").isEqualTo(0);
        assertThat(get(other, "?minVersion=1", ANYTHING)).hasStatus(503);
        assertThat(get(other, "?minVersion=-1", ANYTHING)).hasStatus(400);
    }

    @Test
    void a_whole_history_comes_as_lines_of_json() {
        var answer = get("?limit=1", "application/x-ndjson");

        assertThat(answer).hasStatusOk().hasContentType("application/x-ndjson;charset=UTF-8");
        assertThat(Body.of(answer).lines()).hasSize(3).allMatch(l -> l.startsWith("{\"version\":") && l.endsWith("}"));
    }

    @Test
    void a_whole_history_comes_as_a_table() {
        var answer = get("", "text/csv");

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(Body.of(answer)).startsWith("version,name,revision,occurredOn,recordedAt,actor,");
        assertThat(Body.of(answer)).contains("\"" + storedPayload(1).replace("\"", "\"\"") + "\"");
        assertThat(Body.of(answer).lines()).hasSize(4);
        assertThat(answer).as(R138.sentence()).headers().hasValue(Export.WARNING, Disclosure.WARNING);
        assertThat(answer)
                .headers()
                .hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history-" + told.child() + ".csv\"");
        assertThat(get("", "text/plain")).hasStatus(406);
    }

    @Test
    void a_file_of_many_events_has_them_all_as_the_pages_have_them() {
        var many = IntStream.range(0, 2 * Piecemeal.PIECE)
                .mapToObj(i ->
                        told.at("2026-03-01T00:00:00Z", told.noneDue("2026-" + (i % 2 == 0 ? "03" : "02") + "-01")))
                .toList();
        database.append(many);

        for (var order : List.of("recorded", "occurred")) {
            var file = Body.of(get("?order=" + order, "application/x-ndjson"))
                    .lines()
                    .toList();
            assertThat(file).hasSize(3 + 2 * Piecemeal.PIECE).isEqualTo(pages(order));
        }
    }

    private List<String> pages(String order) {
        var lines = new ArrayList<String>();
        for (Integer after = -1; after != null; ) {
            var page = Body.of(get("?limit=500&order=" + order + (after < 0 ? "" : "&after=" + after), ANYTHING));
            JSON.readTree(page).get("events").forEach(event -> lines.add(event.toString()));
            after = JsonPath.read(page, "$.next");
        }
        return lines;
    }

    @Test
    void a_file_is_logged_before_its_first_line_leaves_and_not_when_it_is_refused() {
        assertThat(get("", "text/csv")).hasStatusOk();
        assertThat(get("?minVersion=99", "text/csv")).hasStatus(503);
        assertThat(get("?asKnownAt=2020-01-01T00:00:00Z", "text/csv")).hasStatus(404);

        assertThat(database.owner()
                        .sql("select what || ' ' || outcome from access.access_log where child_id = ?")
                        .param(told.child())
                        .query(String.class)
                        .list())
                .containsExactly("history as a file SHOWN", "history as a file SHOWN");
    }

    @Test
    void nobody_gets_a_file_of_a_child_whom_they_may_not_see() {
        var hidden = http.get()
                .uri("/v1/children/" + told.child() + "/history")
                .header(HttpHeaders.ACCEPT, "text/csv")
                .header(HttpHeaders.AUTHORIZATION, Token.district("ELSEWHERE"))
                .exchange();

        assertThat(hidden).hasStatus(404);
        assertThat(Body.of(hidden)).doesNotContain(told.child() + ",");
    }

    private void assertVersions(String query, Integer... versions) {
        assertThat(get(query, ANYTHING))
                .bodyJson()
                .extractingPath("$.events[*].version")
                .asArray()
                .containsExactly((Object[]) versions);
    }

    private MvcTestResult get(String query, String accept) {
        return get(told, query, accept);
    }

    private MvcTestResult get(Told child, String query, String accept) {
        return http.get()
                .uri("/v1/children/" + child.child() + "/history" + query)
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.AUTHORIZATION, Token.district("HISTORY_FILES"))
                .exchange();
    }

    private String storedPayload(long version) {
        return database.owner()
                .sql("select payload from events.domain_event where stream_id = :id and sequence_number = :version")
                .param("id", told.child().toString())
                .param("version", version)
                .query(String.class)
                .single();
    }
}
