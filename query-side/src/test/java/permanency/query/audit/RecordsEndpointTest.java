package permanency.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.policy.Disclosure.R138;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.delegation.AuthorityKind;
import permanency.policy.Disclosure;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.http.Export;
import permanency.query.record.RecordFacts;

@QuerySideTest
class RecordsEndpointTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private final Told told = new Told("FAR_WEST");
    private final RecordFacts facts = RecordFacts.of(told.child());

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    /** A registration, a transfer, a review that is corrected on 7 May, a proposal and its approval: versions 0 to 7. */
    @BeforeEach
    void a_history() {
        Surroundings.CLOCK.set(TestClock.NOW);
        var review = RecordFacts.id();
        var proposal = RecordFacts.id();
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2025-12-01")),
                told.at("2026-01-02T00:00:00Z", told.to("search-ngo", "2026-01-02")),
                told.at("2026-01-02T00:00:00Z", facts.held("search-ngo", "FAR_WEST", LocalDate.of(2026, 1, 2))),
                told.at("2026-05-05T00:00:00Z", facts.reviewed(review, MAY)),
                told.at("2026-05-06T00:00:00Z", facts.proposed(proposal, MAY))
                        .andMetaData(Map.of("actor", "casey", "organisation", "search-ngo", "position", "CASEWORKER")),
                told.at("2026-05-07T00:00:00Z", facts.corrected(review, MAY))
                        .andMetaData(Map.of("correlationId", "trace-of-" + told.child())),
                told.at("2026-05-07T00:00:00Z", facts.reviewed(review, MAY.minusDays(1))),
                told.at("2026-05-08T00:00:00Z", facts.approved(proposal, MAY, MAY, AuthorityKind.PILOT))));
        database.awaitProjections();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                          | 7 6 5 4 3 1 0",
                "&actor=casey                              | 4",
                "&organisation=search-ngo                  | 4",
                "&position=CASEWORKER                      | 4",
                "&name=review.ProgressReviewRecorded       | 6 3",
                "&decision=APPROVED                        | 7",
                "&clause=R73                               | 7",
                "&authority=PILOT                          | 7",
                "&district=FAR_WEST                        | 7 6 5 4 3 1 0",
                "&district=SYDNEY                          | ''",
                "&districtGroup=WESTERN_NSW_AND_MURRUMBIDGEE | 7 6 5 4 3 1 0",
                "&provider=search-ngo                      | 7 6 5 4 3",
                "&recordedFrom=2026-05-06T00:00:00Z&recordedTo=2026-05-08T00:00:00Z | 6 5 4",
                "&occurredFrom=2026-01-02&occurredTo=2026-05-03 | 6 1",
                "&corrected=CORRECTIONS                    | 5",
                "&corrected=SUPERSEDED                     | 3",
                "&corrected=SUPERSEDED&asKnownAt=2026-05-06T23:59:59Z | ''",
                "&asKnownAt=2026-05-05T00:00:00Z           | 3 1 0",
                "&decision=APPROVED&provider=other-ngo     | ''"
            })
    void it_finds_what_is_asked_for_newest_first(String parameters, String versions) {
        var found = versions(get(parameters == null ? "" : parameters));

        assertThat(String.join(" ", found)).isEqualTo(versions);
    }

    @Test
    void what_was_recorded_under_one_trace_is_found_together() {
        assertThat(versions(get("&correlationId=trace-of-" + told.child()))).containsExactly("5");
    }

    @Test
    void an_event_is_shown_with_what_became_of_it() {
        assertThat(get("&corrected=SUPERSEDED"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("childId", told.child().toString())
                .containsEntry("occurredOn", "2026-05-04")
                .containsEntry("recordedAt", "2026-05-05T00:00:00Z")
                .containsEntry("actor", "pat")
                .containsEntry("supersededAt", "2026-05-07T00:00:00Z")
                .containsEntry("supersededBy", 5);
    }

    @Test
    void pages_follow_on_each_other_whatever_is_recorded_meanwhile() {
        var found = new ArrayList<String>();
        var page = get("&limit=3");
        found.addAll(versions(page));
        database.append(List.of(told.at(Instant.parse("2026-06-15T02:00:00Z"), facts.reviewed(RecordFacts.id(), MAY))));
        database.awaitProjections();
        for (String next = next(page); next != null; next = next(page)) {
            page = get("&limit=3&cursor=" + next);
            found.addAll(versions(page));
        }

        assertThat(found).containsExactly("7", "6", "5", "4", "3", "1", "0");
        assertThat(versions(get("&limit=1"))).containsExactly("8");
    }

    @Test
    void the_file_holds_all_that_is_found() {
        var file = get("&limit=1", "text/csv");
        var lines = Body.of(file).split("\r\n");

        assertThat(file).as(R138.sentence()).headers().hasValue(Export.WARNING, Disclosure.WARNING);
        assertThat(lines[0])
                .startsWith("childId,stream,version,name,recordId,about,occurredOn,decidedOn,recordedAt,actor,");
        assertThat(lines).hasSize(1 + 7);
        assertThat(lines[1])
                .startsWith(told.child() + ",,7,goal.GoalChangeApproved,")
                .contains(",R73,PILOT,");
    }

    @Test
    void so_does_the_file_with_a_line_of_json_for_each() {
        var file = get("&name=goal.GoalChangeApproved", "application/x-ndjson");
        var lines = Body.of(file).split("\n");

        assertThat(file).as(R138.sentence()).headers().hasValue(Export.WARNING, Disclosure.WARNING);
        assertThat(lines).hasSize(1);
        assertThat((String) JsonPath.read(lines[0], "$.clause")).isEqualTo("R73");
    }

    @Test
    void a_file_is_whole_and_has_no_place_to_go_on_from() {
        var answer = get("&limit=1&cursor=" + next(get("&limit=1")), "text/csv");

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
    }

    private static List<String> versions(MvcTestResult answer) {
        List<Integer> versions = JsonPath.read(Body.of(answer), "$.items[*].version");
        return versions.stream().map(String::valueOf).toList();
    }

    private static String next(MvcTestResult answer) {
        return JsonPath.read(Body.of(answer), "$.next");
    }

    private MvcTestResult get(String parameters) {
        return get(parameters, "*/*");
    }

    private MvcTestResult get(String parameters, String accept) {
        return http.get()
                .uri("/v1/audit/records?child=" + told.child() + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.auditor())
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }
}
