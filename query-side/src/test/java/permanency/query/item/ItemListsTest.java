package permanency.query.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ObjectArrayAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.consultation.ConsultationTrigger;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The lists of what followed from the facts, over HTTP, for one child of a provider. */
@QuerySideTest
class ItemListsTest {

    private static final String PROVIDER = "items-ngo";
    private static final RecordId ONE = Followed.id(1);
    private static final RecordId TWO = Followed.id(2);
    private static final RecordId THREE = Followed.id(3);
    private static int used;

    private final String district = "ITEMS_" + (char) ('A' + used++);
    private final Told child = new Told(district);
    private final Followed told = Followed.of(child.child());

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(child.managedBy(PROVIDER, "2026-07-01"));
    }

    @Test
    void a_task_shows_what_is_asked_how_long_it_waits_and_since_when_nobody_answered() {
        tell("2026-05-01", told.task(ONE, day("2026-05-01")), told.task(TWO, day("2026-06-01")));
        tell("2026-06-01", told.unanswered(ONE, day("2026-05-30")));

        assertThatPath("consultation-tasks", "", "$.items[0].openedBy").isEqualTo(ONE.toString());
        assertThatPath("consultation-tasks", "", "$.items[0].waitingDays").isEqualTo(45);
        assertThatPath("consultation-tasks", "", "$.items[0].unansweredSince").isEqualTo("2026-05-30");
        assertThatPath("consultation-tasks", "", "$.items[0].clause").isEqualTo("R30");
        assertThatPath("consultation-tasks", "&unanswered=false", "$.items[*].openedBy")
                .asArray()
                .containsExactly(TWO.toString());
        assertThatPath("consultation-tasks", "&asAt=2026-05-29", "$.items[0].unansweredSince")
                .isNull();
        assertThatPath("consultation-tasks/counts", "&by=kind", "$.counts[0].items")
                .isEqualTo(2);
        assertThatPath("consultation-tasks/counts", "&by=kind", "$.counts[0].children")
                .isEqualTo(1);
    }

    @Test
    void a_task_that_has_ended_is_listed_as_at_a_day_before_and_as_it_was_known_before() {
        tell("2026-05-01", told.task(ONE, day("2026-05-01")));
        tell("2026-06-01", told.taskEnded(ONE, day("2026-05-20")));

        assertThatItems("consultation-tasks", "").isEmpty();
        assertThatItems("consultation-tasks", "&asAt=2026-05-19").hasSize(1);
        assertThatItems("consultation-tasks", "&asAt=2026-05-20").isEmpty();
        assertThatItems("consultation-tasks", "&asKnownAt=2026-05-31T00:00:00Z").hasSize(1);
    }

    @Test
    void a_provider_is_not_told_of_a_rosh_report_by_its_tasks() {
        tell(
                "2026-05-01",
                told.task(ONE, day("2026-05-01"), ConsultationTrigger.ROSH_REPORT_CASE_BY_CASE),
                told.task(TWO, day("2026-05-01")));

        assertThat(get(Token.provider(PROVIDER), "consultation-tasks", ""))
                .bodyJson()
                .extractingPath("$.items[*].openedBy")
                .asArray()
                .containsExactly(TWO.toString());
        assertThatItems("consultation-tasks", "&trigger=ROSH_REPORT_CASE_BY_CASE")
                .hasSize(1);
    }

    @Test
    void packages_that_end_soon_are_listed_by_their_end() {
        tell(
                "2026-01-01",
                told.packageStarted(ONE, day("2026-01-01"), day("2026-09-13")),
                told.packageStarted(TWO, day("2026-01-01"), day("2026-09-14")));

        assertThatPath("packages-ending", "", "$.items[*].packageId").asArray().containsExactly(ONE.toString());
        assertThatPath("packages-ending", "", "$.items[0].daysLeft").isEqualTo(90);
        assertThatPath("packages-ending", "&withinDays=91&sort=-endsOn", "$.items[*].packageId")
                .asArray()
                .containsExactly(TWO.toString(), ONE.toString());
        assertThatItems("packages-ending", "&withinDays=89").isEmpty();
        assertThatItems("packages-ending", "&asAt=2026-09-13").hasSize(2);
    }

    @Test
    void a_package_that_something_else_ended_is_not_listed() {
        tell("2026-01-01", told.packageStarted(ONE, day("2026-01-01"), day("2026-07-01")));
        tell("2026-03-01", told.packageEnded(ONE, day("2026-03-01")));

        assertThatItems("packages-ending", "").isEmpty();
        assertThatItems("packages-ending", "&asAt=2026-02-28&withinDays=200").hasSize(1);
    }

    @Test
    void a_provider_is_told_of_the_copies_owed_to_it_and_not_to_another() {
        tell(
                "2026-05-01",
                told.copy(ONE, PROVIDER, day("2026-05-01"), null),
                told.copy(TWO, "former-ngo", day("2026-05-01"), null),
                told.copy(THREE, PROVIDER, day("2026-05-01"), day("2026-06-15")));

        assertThatItems("copies-outstanding", "").hasSize(2);
        assertThatItems("copies-outstanding", "&asAt=2026-06-14")
                .as("given late")
                .hasSize(3);
        assertThat(get(Token.provider(PROVIDER), "copies-outstanding", ""))
                .bodyJson()
                .extractingPath("$.items[*].reviewId")
                .asArray()
                .containsExactly(ONE.toString());
    }

    @Test
    void an_upload_is_outstanding_until_the_day_on_which_it_is_made() {
        tell("2026-05-01", told.upload(ONE, day("2026-05-01"), null));
        tell("2026-06-01", told.upload(ONE, day("2026-05-01"), day("2026-05-20")));

        assertThatItems("uploads-outstanding", "").isEmpty();
        assertThatItems("uploads-outstanding", "&asAt=2026-05-19").hasSize(1);
        assertThatPath("uploads-outstanding", "&asKnownAt=2026-05-31T00:00:00Z", "$.items[0].waitingDays")
                .isEqualTo(45);
    }

    @Test
    void exceptions_are_listed_open_or_closed_by_their_clause() {
        tell("2026-05-01", told.exception(ONE, day("2026-05-01")), told.exception(TWO, day("2026-05-02")));
        tell("2026-06-01", told.closed(THREE, TWO, day("2026-06-01")));

        assertThatPath("compliance-exceptions", "", "$.items[*].recordId")
                .asArray()
                .containsExactly(ONE.toString());
        assertThatPath("compliance-exceptions", "&closed=true", "$.items[0].closedOn")
                .isEqualTo("2026-06-01");
        assertThatItems("compliance-exceptions", "&asAt=2026-05-31&kind=R4").hasSize(2);
        assertThatItems("compliance-exceptions", "&kind=R9").isEmpty();
        assertThatPath("compliance-exceptions/counts", "&by=kind", "$.counts[0].value")
                .isEqualTo("R4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compliance-exceptions", "compliance-exceptions/counts"})
    void exceptions_are_for_those_who_close_them_and_for_auditors(String list) {
        var by = list.endsWith("counts") ? "&by=kind" : "";
        assertThat(get(Token.holding("MANAGER_PRACTICE_AND_PERMANENCY", district), list, by))
                .hasStatusOk();
        assertThat(get(Token.auditor(), list, by)).hasStatusOk();
        assertThat(get(Token.district(district), list, by)).hasStatus(403).hasContentType("application/problem+json");
        assertThat(get(Token.provider(PROVIDER), list, by)).hasStatus(403);
    }

    @Test
    void uploads_are_for_dcj() {
        assertThat(get(Token.district(district), "uploads-outstanding", "")).hasStatusOk();
        assertThat(get(Token.provider(PROVIDER), "uploads-outstanding", "")).hasStatus(403);
    }

    private void tell(String recordedOn, ChildEvent... events) {
        for (var event : events) {
            database.append(List.of(child.at(recordedOn + "T00:00:00Z", event)));
        }
        database.awaitProjections();
    }

    private ObjectArrayAssert<Object> assertThatItems(String list, String parameters) {
        return assertThatPath(list, parameters, "$.items").asArray();
    }

    private JsonPathValueAssert assertThatPath(String list, String parameters, String path) {
        var answer = get(Token.holding("MANAGER_PRACTICE_AND_PERMANENCY", district), list, parameters);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyJson().extractingPath(path);
    }

    private MvcTestResult get(String token, String list, String parameters) {
        return http.get()
                .uri("/v1/worklist/" + list + "?minAgeDays=-1" + parameters)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
