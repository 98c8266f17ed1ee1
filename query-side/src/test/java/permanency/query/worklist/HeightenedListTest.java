package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Stands;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The list of heightened reviews as of 15 June 2026, of a child whose reviews have been so since 1 February. */
@QuerySideTest
class HeightenedListTest {

    private static int used;

    private final String district = "HEIGHTENED_" + (char) ('A' + used++);
    private final Told child = new Told(district);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void heightened() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(List.of(
                child.at("2026-01-01T00:00:00Z", child.registered("2025-01-01")),
                child.at("2026-01-01T00:00:01Z", child.stands("2025-01-01", Stands.under("acme", "2027-01-01"))),
                child.at(
                        "2026-02-01T00:00:00Z",
                        child.stands(
                                "2026-02-01", Stands.under("acme", "2027-01-01").heightened("2026-02-01", 0))),
                child.at(
                        "2026-05-01T00:00:00Z",
                        child.stands(
                                "2026-05-01", Stands.under("acme", "2027-01-01").heightened("2026-02-01", 1)))));
        database.awaitProjections();
    }

    @Test
    void it_tells_reason_and_since_when_and_how_many_reviews_were_held_since() {
        assertThat(get(""))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("childId", child.child().toString())
                .containsEntry("district", district)
                .containsEntry("provider", "acme")
                .containsEntry("coordinator", "cory")
                .containsEntry("goal", "RESTORATION")
                .containsEntry("since", "2026-02-01")
                .containsEntry("because", "REVIEW_HELD")
                .containsEntry("reason", "SPECIFIC_CHALLENGES")
                .containsEntry("reviewsHeldSince", 1);
    }

    @Test
    void it_is_that_of_the_day_by_what_was_known() {
        assertThat(since("&asAt=2026-01-31")).isEmpty();
        assertThat(since("&asAt=2026-02-01")).containsExactly("2026-02-01");
        assertThat(since("&asAt=2026-06-15&asKnownAt=2026-01-31T23:59:59Z")).isEmpty();
        assertThat(JsonPath.<List<Integer>>read(
                        Body.of(get("&asAt=2026-05-01&asKnownAt=2026-04-30T00:00:00Z")), "$.items[*].reviewsHeldSince"))
                .containsExactly(0);
    }

    @Test
    void it_is_filtered_by_cause_and_by_how_long_it_has_been_so() {
        assertThat(since("&kind=REVIEW_HELD&minAgeDays=134&maxAgeDays=134")).hasSize(1);
        assertThat(since("&kind=TARGET_PASSED")).isEmpty();
        assertThat(since("&minAgeDays=135")).isEmpty();
        assertThat(since("&provider=other")).isEmpty();
        assertThat(since("&sort=-reviewsHeldSince")).hasSize(1);
    }

    @Test
    void while_DCJ_manages_it_lies_dormant() {
        database.append(List.of(child.at(
                "2026-06-01T00:00:00Z",
                child.stands("2026-06-01", Stands.under(null, "2027-01-01").heightened("2026-02-01", 1)))));
        database.awaitProjections();
        assertThat(since("&asAt=2026-05-31")).hasSize(1);
        assertThat(since("&asAt=2026-06-01")).isEmpty();
    }

    @Test
    void another_district_sees_none_of_it() {
        var elsewhere = http.get()
                .uri("/v1/worklist/heightened?district=" + district)
                .header(HttpHeaders.AUTHORIZATION, Token.district("ELSEWHERE"))
                .exchange();
        assertThat(elsewhere).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    private List<String> since(String parameters) {
        return JsonPath.read(Body.of(get(parameters)), "$.items[*].since");
    }

    private MvcTestResult get(String parameters) {
        return http.get()
                .uri("/v1/worklist/heightened?limit=200" + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.district(district))
                .exchange();
    }
}
