package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.worklist.WorklistRules.R145;
import static permanency.query.worklist.WorklistRules.R152;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class WorklistEndpointTest {

    private static int used;

    private final String number = String.valueOf((char) ('A' + used++));
    private final String district = "WORKLIST_" + number;
    private final String provider = "worklist-" + number.toLowerCase(Locale.ROOT);

    private final Told early = new Told(district);
    private final Told middle = new Told(district);
    private final Told late = new Told(district);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void three_children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(early.managedBy(provider, "2026-06-14"));
        database.append(middle.managedBy(provider, "2026-06-15"));
        database.append(late.managedBy(provider, "2026-09-01"));
        database.awaitProjections();
    }

    @Test
    void it_is_in_the_order_of_due_dates_with_days_counted_from_today() {
        assertChildren("").containsExactly(early, middle, late);
        assertThat(list(""))
                .bodyJson()
                .hasPathSatisfying("$.asAt", v -> assertThat(v).isEqualTo("2026-06-15"))
                .hasPathSatisfying("$.asKnownAt", v -> assertThat(v).isEqualTo("2026-06-15T02:00:00Z"))
                .hasPathSatisfying("$.total", v -> assertThat(v).isEqualTo(3))
                .hasPathSatisfying(
                        "$.items[*].daysToDue", v -> assertThat(v).asArray().containsExactly(-1, 0, 78))
                .hasPathSatisfying(
                        "$.items[*].status",
                        v -> assertThat(v).asArray().containsExactly("OVERDUE", "DUE", "NOT_YET_DUE"))
                .hasPathSatisfying(
                        "$.items[0].because.clause", v -> assertThat(v).isEqualTo("R46"))
                .hasPathSatisfying(
                        "$.items[0].because.months", v -> assertThat(v).isEqualTo(6));
    }

    @Test
    void it_tells_of_which_children_an_event_waits_to_be_applied() {
        database.owner().sql("""
                        insert into read.parked_event (projection, child_id, version, event_id, name,
                                                       parked_at, attempts)
                        select name, :child, 2, 'list', 'review.ReviewFallsDue', now(), 1
                        from read.projection where name = 'review-due'
                        """).param("child", middle.child()).update();

        assertThat(list(""))
                .bodyJson()
                .hasPathSatisfying(
                        "$.incomplete",
                        v -> assertThat(v)
                                .asArray()
                                .containsExactly(middle.child().toString()));
        database.owner()
                .sql("delete from read.parked_event where event_id = 'list'")
                .update();
    }

    @Test
    void it_is_computed_for_the_day_asked_for() {
        assertThat(list("&asAt=2026-06-14"))
                .bodyJson()
                .extractingPath("$.items[*].daysToDue")
                .as(R152.sentence())
                .asArray()
                .containsExactly(0, 1, 79);
    }

    @Test
    void today_is_that_of_sydney() {
        Surroundings.CLOCK.set(Instant.parse("2026-06-15T14:00:00Z"));

        assertThat(list("")).bodyJson().extractingPath("$.asAt").isEqualTo("2026-06-16");
    }

    @Test
    void a_child_that_dcj_manages_again_is_no_longer_listed_but_still_as_at_a_day_before() {
        database.append(List.of(early.at("2026-05-01T00:00:00Z", early.noneDue("2026-04-30"))));
        database.awaitProjections();

        assertChildren("").as(R145.sentence()).containsExactly(middle, late);
        assertChildren("&asAt=2026-04-29").containsExactly(early, middle, late);
        assertChildren("&asKnownAt=2026-04-30T23:59:59Z").containsExactly(early, middle, late);
    }

    @Test
    void it_can_be_filtered() {
        var other =
                early.due("2026-02-01", "other-ngo", "2026-07-01", CasePlanGoal.ADOPTION, ReviewMode.HEIGHTENED, "lou");
        database.append(List.of(early.at("2026-02-01T00:00:00Z", other)));
        database.awaitProjections();

        assertChildren("&provider=other-ngo").containsExactly(early);
        assertChildren("&goal=ADOPTION").containsExactly(early);
        assertChildren("&mode=HEIGHTENED").containsExactly(early);
        assertChildren("&coordinator=cory").containsExactly(middle, late);
        assertChildren("&overdue=true&asAt=2026-06-16").containsExactly(middle);
        assertChildren("&overdue=false").containsExactly(middle, early, late);
    }

    @Test
    void it_can_be_sorted_and_children_alike_are_in_one_order() {
        assertChildren("&sort=-due").containsExactly(late, middle, early);
        var byId = List.of(early, middle, late).stream()
                .sorted(Comparator.comparing(t -> t.child().toString()))
                .toArray(Told[]::new);
        assertChildren("&sort=provider").containsExactly(byId);
        assertChildren("&sort=-goal").containsExactly(byId);
    }

    @Test
    void it_comes_in_pages_and_each_tells_the_total() {
        assertChildren("&limit=2").containsExactly(early, middle);
        assertChildren("&limit=2&page=1").containsExactly(late);
        assertChildren("&limit=2&page=7").isEmpty();
        assertThat(list("&limit=2&page=7")).bodyJson().extractingPath("$.total").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "sort, name",
        "sort, due;drop",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "page, -1",
        "asAt, 15/06/2026",
        "asKnownAt, 2026-06-15",
        "asKnownAt, 2026-06-15T02:00:00.001Z",
        "goal, NONE",
        "mode, OFTEN",
        "overdue, perhaps",
        "distrct, SYDNEY"
    })
    void a_parameter_that_makes_no_sense_is_named(String field, String value) {
        var answer = list("&" + field + "=" + value);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .isNotBlank();
    }

    @Test
    void a_list_of_nobody_is_empty() {
        assertThat(get(Token.provider("nobody"), ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    private AbstractListAssert<?, List<? extends Told>, Told, ObjectAssert<Told>> assertChildren(String parameters) {
        var known = Map.of(
                early.child().toString(),
                early,
                middle.child().toString(),
                middle,
                late.child().toString(),
                late);
        var body = JsonPath.parse(Body.of(list(parameters)));
        List<String> ids = body.read("$.items[*].childId");
        return assertThat(ids.stream().map(known::get).toList());
    }

    private MvcTestResult list(String parameters) {
        return get(Token.district(district), parameters);
    }

    private MvcTestResult get(String token, String parameters) {
        return http.get()
                .uri("/v1/worklist/review-due?district=" + district + parameters)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }
}
