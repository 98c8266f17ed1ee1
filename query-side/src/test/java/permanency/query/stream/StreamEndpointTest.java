package permanency.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.SealingConsequences.R142;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.RecordSealed;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Streams;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class StreamEndpointTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static int used;

    private final String district = "REPLAYED_" + (char) ('A' + used++);
    private final Told told = new Told(district);
    private final Streams streams = Streams.of(district);
    private final RecordId entry = Streams.id();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_log_a_register_and_a_meeting_about_a_child() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(told.managedBy("replayed-ngo", "2026-07-01"));
        database.append(List.of(
                streams.pilot("2026-05-01T00:00:00Z"),
                streams.convened("2026-05-02T00:00:00Z", "replayed-ngo", told.id()),
                streams.held("2026-05-04T00:00:00Z", Streams.id(), MAY, null),
                streams.attended("2026-05-05T00:00:00Z", entry),
                streams.corrected("2026-05-06T00:00:00Z", entry),
                streams.attended("2026-05-06T00:00:00Z", entry)));
        database.awaitProjections();
    }

    @Test
    void a_stream_is_told_with_who_recorded_what_on_which_authority() {
        var answer = get(streams.register(), "");

        assertThat(answer).hasStatusOk().headers().hasValue("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying("$.events.length()", v -> assertThat(v).isEqualTo(1))
                .hasPathSatisfying("$.events[0].clause", v -> assertThat(v).isEqualTo("R160"))
                .hasPathSatisfying("$.events[0].authority", v -> assertThat(v).isEqualTo("DELEGATION_LEVEL"))
                .hasPathSatisfying(
                        "$.events[0].recordedBy.actor", v -> assertThat(v).isEqualTo("dora"))
                .hasPathSatisfying(
                        "$.events[0].payload.instrument", v -> assertThat(v).isEqualTo("Instrument 7"));
    }

    @Test
    void a_correction_stands_beside_what_it_corrects_once_it_was_known() {
        assertThat(get(streams.log(), ""))
                .bodyJson()
                .hasPathSatisfying(
                        "$.events[0].superseded.by", v -> assertThat(v).isEqualTo(1))
                .hasPathSatisfying(
                        "$.events[0].superseded.reason", v -> assertThat(v).isEqualTo("Another forum."))
                .hasPathSatisfying(
                        "$.events[1].supersedes[0]", v -> assertThat(v).isEqualTo(0))
                .hasPathSatisfying("$.events[2].superseded", v -> assertThat(v).isNull());
        assertThat(get(streams.log(), "&asKnownAt=2026-05-05T00:00:00Z"))
                .bodyJson()
                .hasPathSatisfying("$.version", v -> assertThat(v).isEqualTo(0))
                .hasPathSatisfying("$.events[0].superseded", v -> assertThat(v).isNull());
    }

    @Test
    void pages_follow_on_each_other_and_the_file_is_whole() {
        assertThat(get(streams.log(), "&limit=2"))
                .bodyJson()
                .hasPathSatisfying("$.next", v -> assertThat(v).isEqualTo(1));
        assertThat(get(streams.log(), "&limit=2&after=1"))
                .bodyJson()
                .hasPathSatisfying("$.events[0].version", v -> assertThat(v).isEqualTo(2))
                .hasPathSatisfying("$.next", v -> assertThat(v).isNull());
        assertThat(Body.of(get(streams.log(), "&limit=2", "application/x-ndjson", null))
                        .split("\n"))
                .hasSize(3);
    }

    @Test
    void it_is_logged_with_the_children_whom_the_page_names() {
        get(streams.meeting(), "&limit=1");
        get(streams.meeting(), "&after=0");

        assertThat(logged("stream " + streams.meeting() + " SHOWN"))
                .containsExactly(told.child().toString(), "nobody");
    }

    @Test
    void who_names_a_sealed_child_is_shown_with_a_reason_alone() {
        database.append(List.of(
                told.at("2026-05-08T00:00:00Z", new RecordSealed(new ChildId(told.child()), MAY, Streams.id()))));
        database.awaitProjections();

        var closed = get(streams.meeting(), "");
        assertThat(closed).hasStatus(403);
        assertThat(closed).bodyJson().extractingPath("$.clause").isEqualTo(R142.number());
        assertThat(Body.of(closed)).doesNotContain(told.child().toString());
        assertThat(logged("stream " + streams.meeting() + " NOT_SHOWN")).containsExactly("nobody");
        assertThat(get(streams.meeting(), "&after=0")).hasStatusOk();
        assertThat(get(streams.meeting(), "", "application/json", "Asked by the court."))
                .hasStatusOk();
    }

    @Test
    void a_child_of_whom_it_is_not_known_who_sees_it_is_waited_for() {
        database.append(List.of(streams.cohort("2026-05-08T00:00:00Z", new ChildId(UUID.randomUUID()))));

        assertThat(get(streams.cohortReview(), "")).hasStatus(503);
    }

    @Test
    void the_history_of_a_child_is_no_such_stream_nor_is_what_nobody_recorded() {
        assertThat(get(told.child().toString(), "")).hasStatus(404);
        assertThat(get("delegation-NOWHERE", "")).hasStatus(404);
        assertThat(get("", "")).hasStatus(400);
    }

    private List<String> logged(String what) {
        return database.owner().sql("""
                        select coalesce(cast(c.child_id as text), 'nobody')
                        from access.access_log l left join access.access_child c on c.access_id = l.id
                        where l.what || ' ' || l.outcome = :what order by l.id
                        """).param("what", what).query(String.class).list();
    }

    private MvcTestResult get(String stream, String parameters) {
        return get(stream, parameters, "application/json", null);
    }

    private MvcTestResult get(String stream, String parameters, String accept, String reason) {
        var request = http.get()
                .uri("/v1/audit/streams?stream=" + stream + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .header(HttpHeaders.ACCEPT, accept);
        return (reason == null ? request : request.header("Access-Reason", reason)).exchange();
    }
}
