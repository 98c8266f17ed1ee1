package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Streams;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class RecordsOfStreamsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static int used;

    private final String district = "STREAMS_" + (char) ('A' + used++);
    private final Told told = new Told(district);
    private final Streams streams = Streams.of(district);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    /** A child, a pilot, a meeting whose day is corrected, a cohort review, a log with a corrected and a voided entry. */
    @BeforeEach
    void all_kinds() {
        Surroundings.CLOCK.set(TestClock.NOW);
        var held = Streams.id();
        var first = Streams.id();
        var second = Streams.id();
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2025-12-01")),
                streams.pilot("2026-05-01T00:00:00Z"),
                streams.convened("2026-05-02T00:00:00Z", "streams-ngo", told.id()),
                streams.held("2026-05-03T00:00:00Z", held, MAY, null),
                streams.held("2026-05-05T00:00:00Z", held, MAY.minusDays(1), "It was the day before."),
                streams.cohort("2026-05-05T00:00:00Z", told.id()),
                streams.attended("2026-05-05T00:00:00Z", first),
                streams.corrected("2026-05-06T00:00:00Z", first),
                streams.attended("2026-05-06T00:00:00Z", first),
                streams.attended("2026-05-07T00:00:00Z", second),
                streams.voided("2026-05-08T00:00:00Z", second)));
        database.awaitProjections();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                          | a4 a3 a2 a1 a0 c0 m2 m1 m0 d0 0",
                "&actor=dora                               | d0",
                "&actor=pat                                | 0",
                "&organisation=DCJ&position=PERMANENCY_COORDINATOR | a4 a3 a2 a1 a0 c0 m2 m1 m0",
                "&name=review.ReviewMeetingHeld            | m2 m1",
                "&clause=R160                              | d0",
                "&authority=DELEGATION_LEVEL               | d0",
                "&authority=PILOT                          | ''",
                "&provider=streams-ngo                     | m0",
                "&decision=APPROVED                        | ''",
                "&recordedFrom=2026-05-03T00:00:00Z&recordedTo=2026-05-05T00:00:00Z | m1",
                "&occurredFrom=2025-12-01&occurredTo=2026-05-03 | m2 0",
                "&corrected=CORRECTIONS                    | a4 a1 m2",
                "&corrected=SUPERSEDED                     | a3 a0 m1",
                "&corrected=SUPERSEDED&asKnownAt=2026-05-05T23:59:59Z | m1",
                "&asKnownAt=2026-05-02T00:00:00Z           | m0 d0 0"
            })
    void they_are_found_with_those_of_children_newest_first(String parameters, String found) {
        var shown = found(get(parameters == null ? "" : parameters));

        assertThat(sorted(shown)).isEqualTo(sorted(List.of(found.split(" "))));
        assertThat(times(get(parameters == null ? "" : parameters))).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void pages_follow_on_each_other_through_both() {
        var whole = found(get(""));
        var pages = new ArrayList<String>();
        for (String next = ""; next != null; ) {
            var page = get("&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            pages.addAll(found(page));
            next = JsonPath.read(Body.of(page), "$.next");
        }

        assertThat(pages).isEqualTo(whole).hasSize(11);
    }

    @Test
    void so_does_the_file() {
        var lines = List.of(Body.of(get("", "application/x-ndjson")).split("\n"));
        var found = lines.stream().map(RecordsOfStreamsTest::name).toList();

        assertThat(found).isEqualTo(found(get("")));
        assertThat(Body.of(get("", "text/csv")).split("\r\n")).hasSize(1 + 11);
    }

    @Test
    void an_event_is_shown_with_where_it_stands_and_what_became_of_it() {
        assertThat(get("&corrected=SUPERSEDED&name=activity.ForumAttended&recordedTo=2026-05-06T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("childId", null)
                .containsEntry("stream", streams.log())
                .containsEntry("kind", "PROVIDER_TEAM_MEETING")
                .containsEntry("district", district)
                .containsEntry("supersededAt", "2026-05-06T00:00:00Z")
                .containsEntry("supersededBy", 1);
    }

    @Test
    void the_districts_that_an_event_names_count_and_not_those_of_who_recorded_it() {
        database.append(List.of(
                streams.gap("2026-05-09T00:00:00Z"),
                streams.issue("2026-05-09T00:00:00Z", "streams-ngo", "STREAMS_ELSEWHERE")));

        assertThat(found(get("&recordedFrom=2026-05-09T00:00:00Z"))).containsExactly("a6", "a5");
        assertThat(found(get("&recordedFrom=2026-05-09T00:00:00Z&provider=streams-ngo")))
                .containsExactly("a6");
        assertThat(get("&recordedFrom=2026-05-09T00:00:00Z&limit=1"))
                .bodyJson()
                .extractingPath("$.items[0].district")
                .isEqualTo("STREAMS_ELSEWHERE; " + district);
    }

    @Test
    void what_was_recorded_under_one_trace_is_found() {
        assertThat(found(get("&correlationId=" + streams.register() + " 0"))).containsExactly("d0");
    }

    @Test
    void the_order_of_streams_is_that_of_the_database() {
        var inOrder = database.owner()
                .sql("select place from events.stream_record where stream = :stream limit 1")
                .param("stream", streams.log())
                .query(UUID.class)
                .single();
        var shown = (String) JsonPath.read(Body.of(get("&name=activity.ActivityVoided&limit=1")), "$.items[0].stream");

        assertThat(shown).isEqualTo(streams.log());
        assertThat(FoundRecord.placeOf(shown)).isEqualTo(inOrder);
    }

    @Test
    void what_is_of_no_child_is_not_looked_through_for_one() {
        assertThat(found(get("&child=" + told.child()))).containsExactly("0");
    }

    private static List<String> sorted(List<String> found) {
        return found.stream().filter(f -> !f.isEmpty()).sorted().toList();
    }

    private static List<String> found(MvcTestResult answer) {
        List<Map<String, Object>> items = JsonPath.read(Body.of(answer), "$.items");
        return items.stream().map(RecordsOfStreamsTest::name).toList();
    }

    private static List<String> times(MvcTestResult answer) {
        return JsonPath.read(Body.of(answer), "$.items[*].recordedAt");
    }

    private static String name(String line) {
        return name(JsonPath.<Map<String, Object>>read(line, "$"));
    }

    /** The first letter of the stream and the version; m for a meeting. */
    private static String name(Map<String, Object> item) {
        var stream = (String) item.get("stream");
        var letter = stream == null ? "" : stream.startsWith("review-meeting") ? "m" : stream.substring(0, 1);
        return letter + item.get("version");
    }

    private MvcTestResult get(String parameters) {
        return get(parameters, "*/*");
    }

    private MvcTestResult get(String parameters, String accept) {
        return http.get()
                .uri("/v1/audit/records?district=" + district + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }
}
