package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.TwoYearWindow.R8;
import static permanency.query.worklist.TwoYearRules.R146;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.packages.ExtensionState;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Stands;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The two-year list as of 15 June 2026. */
@QuerySideTest
class TwoYearListTest {

    private static int used;

    private final String district = "TWO_YEAR_" + (char) ('A' + used++);
    private final Told child = new Told(district);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void today() {
        Surroundings.CLOCK.set(TestClock.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14, PASSED",
        "2026-06-14, PASSED",
        "2026-06-15, WITHIN_1_MONTH",
        "2026-07-15, WITHIN_1_MONTH",
        "2026-07-16, WITHIN_3_MONTHS",
        "2026-09-15, WITHIN_3_MONTHS",
        "2026-09-16, WITHIN_6_MONTHS",
        "2026-12-15, WITHIN_6_MONTHS",
        "2026-12-16, "
    })
    void a_child_is_marked_by_the_nearest_mark_that_is_reached(String targetOn, String mark) {
        stands(Stands.under("acme", targetOn));
        assertThat(all("", "mark")).as(R146.sentence()).isEqualTo(mark == null ? List.of() : List.of(mark));
    }

    @Test
    void it_shows_how_far_the_goal_has_come_and_what_became_of_an_extension() {
        stands(Stands.under("acme", "2026-05-15")
                .heightened("2026-02-01", 1)
                .extended(ExtensionState.APPROVED, "2026-11-15"));
        assertThat(list(""))
                .bodyJson()
                .extractingPath("$.items[0]")
                .as(R8.sentence())
                .asMap()
                .containsEntry("district", district)
                .containsEntry("provider", "acme")
                .containsEntry("coordinator", "cory")
                .containsEntry("goal", "RESTORATION")
                .containsEntry("goalSince", "2024-05-15")
                .containsEntry("targetOn", "2026-05-15")
                .containsEntry("daysElapsed", 761)
                .containsEntry("daysToTarget", -31)
                .containsEntry("mode", "HEIGHTENED")
                .containsEntry("extension", "APPROVED")
                .containsEntry("extendedTo", "2026-11-15");
    }

    @Test
    void it_has_children_whom_DCJ_manages_and_none_without_a_target() {
        stands(Stands.under(null, "2026-07-01"));
        assertThat(all("", "targetOn")).containsExactly("2026-07-01");
        assertThat(all("&provider=none", "targetOn")).hasSize(1);
        database.append(
                List.of(child.at("2026-05-01T00:00:00Z", child.stands("2026-05-01", Stands.withoutGoal(null)))));
        database.awaitProjections();
        assertThat(all("", "targetOn")).isEmpty();
    }

    @Test
    void it_can_be_made_as_at_another_day_and_as_known_at_another_time() {
        stands(Stands.under("acme", "2026-12-16"));
        database.append(List.of(
                child.at("2026-05-01T00:00:00Z", child.stands("2026-03-01", Stands.under("acme", "2026-07-01")))));
        database.awaitProjections();
        assertThat(all("", "mark")).containsExactly("WITHIN_1_MONTH");
        assertThat(all("&asAt=2026-02-28", "mark")).isEmpty();
        assertThat(all("&asAt=2026-06-16&asKnownAt=2026-04-30T00:00:00Z", "mark"))
                .containsExactly("WITHIN_6_MONTHS");
    }

    @Test
    void it_is_filtered_sorted_and_counted_by_mark() {
        var other = new Told(district);
        stands(Stands.under("acme", "2026-12-01"));
        database.append(List.of(
                other.at("2026-01-01T00:00:00Z", other.registered("2025-12-01")),
                other.at("2026-01-01T00:00:01Z", other.stands("2025-12-01", Stands.under("acme", "2026-06-20")))));
        database.awaitProjections();
        assertThat(all("", "mark")).containsExactly("WITHIN_1_MONTH", "WITHIN_6_MONTHS");
        assertThat(all("&sort=-mark", "mark")).containsExactly("WITHIN_6_MONTHS", "WITHIN_1_MONTH");
        assertThat(all("&kind=WITHIN_6_MONTHS", "targetOn")).containsExactly("2026-12-01");
        assertThat(get("/counts?by=kind", ""))
                .bodyJson()
                .extractingPath("$.counts[*].value")
                .asArray()
                .hasSize(2);
    }

    /** From the first of 2025 on. */
    private void stands(Stands so) {
        database.append(List.of(
                child.at("2026-01-01T00:00:00Z", child.registered("2025-01-01")),
                child.at("2026-01-01T00:00:01Z", child.stands("2025-01-01", so))));
        database.awaitProjections();
    }

    private List<String> all(String parameters, String field) {
        return JsonPath.read(Body.of(list(parameters)), "$.items[*]." + field);
    }

    private MvcTestResult list(String parameters) {
        return get("?limit=200", parameters);
    }

    private MvcTestResult get(String path, String parameters) {
        return http.get()
                .uri("/v1/worklist/two-year" + path + parameters)
                .header(HttpHeaders.AUTHORIZATION, Token.district(district))
                .exchange();
    }
}
