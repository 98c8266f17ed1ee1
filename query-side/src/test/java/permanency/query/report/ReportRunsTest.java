package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.consultation.ConsultationRecorded;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.database.ReadStore;
import permanency.query.database.TestDatabase;

/** A run is kept as it was; a later one says what it says otherwise, and why (R147, R148). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportRunsTest {

    private final ReportCaseload caseload = new ReportCaseload("REPORT_RUNS", 13);

    private final String gap = id();
    private final String issue = id();
    private final String theme = id();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ReadStore store;

    private Running running;

    @BeforeAll
    void children() {
        Surroundings.CLOCK.set(TestClock.NOW);
        caseload.reviewedInTime.tellAt("2021-07-20T01:00:00Z", "2021-05-20", ConsultationRecorded.class, Map.of());
        caseload.recordIn(database);
        logged();
        running = new Running(http);
    }

    @Test
    void the_same_run_again_is_the_one_that_there_is() {
        var first = running.ask(ReportCaseload.QUARTER, caseload.first, Running.MANAGER);
        var again = running.ask(ReportCaseload.QUARTER, caseload.first, Running.MANAGER);

        assertThat(again).hasStatusOk();
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"))
                .startsWith("/v1/reports/quarterly/");
    }

    @Test
    void counted_anew_as_known_at_the_same_time_it_is_identical() {
        var kept = Kept.of(database, running.run("2021-01", caseload.first));
        var facts = kept.facts();
        var cells = kept.cells();

        forget(kept.runId());
        var anew = Kept.of(database, running.run("2021-01", caseload.first));

        assertThat(anew.runId()).isNotEqualTo(kept.runId());
        assertThat(facts).isNotEmpty();
        assertThat(anew.facts()).isEqualTo(facts);
        assertThat(anew.cells()).isEqualTo(cells);
    }

    @Test
    void a_later_run_is_a_new_version_that_knows_of_late_entries_and_corrections() {
        var first = Kept.of(database, running.run(ReportCaseload.QUARTER, caseload.first));
        var later = Kept.of(database, running.run(ReportCaseload.QUARTER, caseload.later));

        assertThat(southern(first, "reviews-due", "OVERDUE")).isEqualTo("1");
        assertThat(southern(later, "reviews-due", "OVERDUE")).isEqualTo("0");
        assertThat(southern(later, "reviews-due", "ON_TIME")).isEqualTo("4");
        assertThat(southern(first, "reviews-held", "ON_TIME")).isEqualTo("2");
        assertThat(southern(later, "reviews-held", "ON_TIME")).isEqualTo("4");
        assertThat(southern(later, "corrections", "all")).isEqualTo("2 (60)");
    }

    @Test
    void the_difference_says_which_facts_came_went_and_changed_and_why() {
        var first = running.run(ReportCaseload.QUARTER, caseload.first);
        var later = running.run(ReportCaseload.QUARTER, caseload.later);

        var difference = running.read("/" + later + "/difference?by=district&limit=200");

        assertThat(difference.<String>read("$.former.runId")).isEqualTo(first);
        assertThat(of("reviews-due", caseload.overdue.child(), difference.read("$.facts")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(category(change, "before")).isEqualTo("OVERDUE");
                    assertThat(category(change, "after")).isEqualTo("ON_TIME");
                    assertThat(change).containsEntry("why", "LATE_ENTRY");
                });
        assertThat(of("reviews-held", caseload.corrected.child(), difference.read("$.facts")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.get("before")).isNull();
                    assertThat(category(change, "after")).isEqualTo("ON_TIME");
                    assertThat(change).containsEntry("why", "CORRECTED");
                });
        assertThat(difference.<List<Map<String, Object>>>read("$.cells[?(@.measure == 'reviews-held' && @.value == '"
                        + caseload.south + "' && @.category == 'ON_TIME')]"))
                .singleElement()
                .satisfies(cell -> assertThat(cell)
                        .containsEntry("ofAboriginalChildren", false)
                        .containsEntry("before", 2)
                        .containsEntry("after", 4)
                        .containsEntry("childrenBefore", 2)
                        .containsEntry("childrenAfter", 4));
        assertThat(difference.<List<Map<String, Object>>>read(
                        "$.cells[?(@.measure == 'copies-outstanding' && @.value == '" + caseload.south
                                + "' && @.category == 'all' && @.ofAboriginalChildren == false)]"))
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell).containsEntry("totalBefore", 61).containsEntry("totalAfter", 102));
    }

    @Test
    void the_difference_explains_what_coordinators_logged_though_it_is_of_no_child() {
        running.run(ReportCaseload.QUARTER, caseload.first);
        var later = running.run(ReportCaseload.QUARTER, caseload.later);

        var changes = running.read("/" + later + "/difference?limit=200");

        assertThat(ofNoChild("service-gaps", changes)).containsExactly("VOIDED activity.ActivityVoided " + gap);
        assertThat(ofNoChild("provider-issues", changes))
                .containsExactlyInAnyOrder(
                        "CORRECTED activity.ActivityCorrected " + issue,
                        "CORRECTED activity.ActivityCorrected " + issue);
        assertThat(ofNoChild("practice-themes", changes))
                .containsExactly("LATE_ENTRY activity.PracticeThemeRecorded " + theme);
    }

    @Test
    void a_correction_of_what_a_coordinator_logged_counts_where_the_entry_stood() {
        var third = Kept.of(database, running.run("2021-07", "2021-10-13T02:00:00Z"));

        assertThat(southern(third, "corrections", "VOIDED")).isEqualTo("1");
        assertThat(southern(third, "corrections", "CORRECTED")).isEqualTo("2 (109)");
        assertThat(third.figure("corrections", "district", caseload.north, "CORRECTED"))
                .isEqualTo("1");
        assertThat(third.figure("corrections", "provider", caseload.other, "CORRECTED"))
                .isEqualTo("1");
        assertThat(third.facts("corrections", "record_id = '" + issue + "'")).isEqualTo(1);
    }

    @Test
    void the_difference_has_the_tables_of_part_10_too() {
        running.run(ReportCaseload.QUARTER, caseload.first);
        var later = running.run(ReportCaseload.QUARTER, caseload.later);

        var cells = running.read("/" + later + "/difference?by=district")
                .<List<Map<String, Object>>>read("$.cells[?(@.measure == 'consultations' && @.value == '"
                        + caseload.south + "' && @.category == 'FORMAL')]");

        assertThat(cells).hasSize(2).extracting("ofAboriginalChildren").containsExactly(false, true);
        assertThat(cells).extracting("before").containsExactly(1, null);
        assertThat(cells).extracting("after").containsExactly(2, 1);
    }

    @Test
    void a_cell_differs_too_when_only_its_children_its_total_or_its_median_do() {
        for (var figure : List.of("children", "total", "median")) {
            var former = running.run("2020-10", caseload.first);
            var run = running.run("2020-10", caseload.later);
            assertThat(caseloadOfAll(run)).as("nothing differs yet").isEmpty();

            database.owner()
                    .sql("update report.cell set %1$s = coalesce(%1$s, 0) + 1 where measure = 'caseload' and run_no ="
                                    .formatted(figure)
                            + " (select run_no from report.run where run_id = :run)")
                    .param("run", UUID.fromString(former))
                    .update();

            assertThat(caseloadOfAll(run))
                    .as(figure)
                    .singleElement()
                    .satisfies(
                            cell -> assertThat(cell.get("before")).isNotNull().isEqualTo(cell.get("after")));
            forget(former);
            forget(run);
        }
    }

    @Test
    void the_first_run_of_a_quarter_has_nothing_to_differ_from() {
        var only = running.run("2001-04", caseload.first);

        assertThat(running.get("/" + only + "/difference", Running.MANAGER)).hasStatus(404);
    }

    @Test
    void a_run_tells_by_whom_when_and_by_which_rules_it_was_made() {
        var run = running.run(ReportCaseload.QUARTER, caseload.first);

        var read = running.read("/" + run + "?part=2&by=district");

        assertThat(read.<Map<String, Object>>read("$.run"))
                .containsEntry("quarter", "2021-04")
                .containsEntry("name", "April to June 2021")
                .containsEntry("from", "2021-04-01")
                .containsEntry("until", "2021-06-30")
                .containsEntry("asKnownAt", caseload.first)
                .containsEntry("runBy", "mia")
                .containsEntry("position", "MANAGER_PRACTICE_AND_PERMANENCY")
                .doesNotContainKey("number");
        assertThat(read.<String>read("$.run.ruleVersion")).startsWith("layout 3, reports 2023-03-27, ");
        assertThat(running.read("?quarter=2021-04&limit=200").<List<String>>read("$.runs[*].runId"))
                .contains(run);
    }

    @Test
    void what_is_read_are_tables_with_this_year_last_year_and_shares() {
        var run = running.run(ReportCaseload.QUARTER, caseload.first);

        var read = running.read("/" + run + "?part=2&by=district");

        assertThat(read.<List<String>>read("$.parts[0].tables[*].measure"))
                .containsExactly(
                        "reviews-due", "reviews-held", "reviews-overdue", "copies-outstanding", "uploads-outstanding");
        assertThat(read.<List<String>>read("$.parts[0].tables[0].columns[*].name"))
                .containsExactly("Late", "Late ended", "On time", "Overdue");
        Map<String, Object> south = read.<List<Map<String, Object>>>read(
                        "$.parts[0].tables[0].rows[?(@.value == '" + caseload.south + "')].all.figures")
                .get(0);
        assertThat(south)
                .containsEntry("number", 6)
                .containsEntry("children", 6)
                .containsEntry("total", 36)
                .containsEntry("median", 18.0)
                .containsEntry("share", 3)
                .containsEntry("percent", 50.0);
        assertThat(read.<List<Map<String, Object>>>read(
                                "$.parts[0].tables[2].rows[?(@.value == '" + caseload.south + "')].all.lastYear")
                        .get(0))
                .containsEntry("number", 4)
                .containsEntry("median", 213.0);
    }

    @Test
    void a_part_a_measure_or_all_is_a_file_of_nothing_but_rows() {
        var run = running.run(ReportCaseload.QUARTER, caseload.first);

        var file = running.get("/" + run + "/reviews-due.csv", Running.MANAGER);

        assertThat(file).hasStatusOk();
        assertThat(file).headers().containsHeader("Disclosure-Warning");
        assertThat(Body.of(file).lines())
                .startsWith("part,measure,ofAboriginalChildren,by,value,name,category,figures.number,figures.children,"
                        + "figures.total,figures.median,figures.share,figures.percent,lastYear.number,lastYear.children,"
                        + "lastYear.total,lastYear.median,lastYear.share,lastYear.percent,target.name,target.figure,"
                        + "target.side,target.value,target.met")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2,reviews-due,false,district," + caseload.south)
                        .contains(",all,6,6,36,18.0,3,50.0,0,0,"));
        assertThat(running.get("/" + run + "/2.csv", Running.MANAGER)).hasStatusOk();
        assertThat(Body.of(running.get("/" + run + "/all.csv", Running.MANAGER)).lines())
                .anyMatch(line -> line.startsWith("1,caseload,false,all,"))
                .anyMatch(line -> line.startsWith("10,caseload,true,all,"))
                .anyMatch(line -> line.startsWith("12,corrections,false,all,"));
        assertThat(running.get("/" + run + "/13.csv", Running.MANAGER)).hasStatus(400);
        assertThat(running.get("/" + run + "/nothing.csv", Running.MANAGER)).hasStatus(404);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(running.ask("2021-05", caseload.first, Running.MANAGER)).hasStatus(400);
        assertThat(running.ask("second", caseload.first, Running.MANAGER)).hasStatus(400);
        assertThat(running.ask("2021-10", caseload.first, Running.MANAGER)).hasStatus(400);
        assertThat(running.ask(ReportCaseload.QUARTER, "2027-01-01T00:00:00Z", Running.MANAGER))
                .hasStatus(400);
        assertThat(running.get("/" + UUID.randomUUID(), Running.MANAGER)).hasStatus(404);
    }

    @Test
    void what_may_not_all_be_stored_yet_is_not_reported() {
        var now = TestClock.NOW;
        assertThat(running.ask(ReportCaseload.QUARTER, now.minusSeconds(9).toString(), Running.MANAGER))
                .hasStatus(503);
        assertThat(running.ask(ReportCaseload.QUARTER, now.minusSeconds(10).toString(), Running.MANAGER))
                .hasStatus(201);
    }

    @Test
    void what_was_run_is_never_changed() {
        running.run(ReportCaseload.QUARTER, caseload.first);
        for (var change : List.of(
                "delete from report.run",
                "delete from report.fact",
                "delete from report.cell",
                "truncate report.fact",
                "update report.run set run_by = 'nobody'",
                "update report.fact set category = null",
                "update report.cell set number = 0")) {
            assertThatThrownBy(() -> sql().sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** A gap that is voided later, an issue with one provider that was with another, in one district, and a late theme. */
    private void logged() {
        var log = new CoordinatorLog("log-too-" + caseload.south);
        var districts = List.of(caseload.south, caseload.north);
        var early = "2021-05-20T01:00:00Z";
        var late = "2021-07-20T01:00:00Z";
        log.enter(early, gap, "2021-05-10", ServiceGapRecorded.class, "/gap", Map.of("district", caseload.south));
        log.enter(
                early, issue, "2021-05-11", ProviderIssueRaised.class, "/issue", issueWith(caseload.other, districts));
        log.enter(late, id(), "2021-05-10", ActivityVoided.class, "", Map.of("voids", gap));
        log.enter(late, id(), "2021-05-11", ActivityCorrected.class, "", Map.of("corrects", issue));
        log.enter(
                late,
                issue,
                "2021-05-11",
                ProviderIssueRaised.class,
                "/issue",
                issueWith(caseload.ngo, List.of(caseload.south)));
        log.enter(
                late,
                theme,
                "2021-05-12",
                PracticeThemeRecorded.class,
                "/theme",
                Map.of("districts", List.of(caseload.south)));
        database.append(log.messages());
        database.awaitProjections();
    }

    private static Map<String, Object> issueWith(String provider, List<String> districts) {
        return Map.of("provider", provider, "districts", districts);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Why, by which event and of which record, of those logged here. */
    private List<String> ofNoChild(String measure, DocumentContext difference) {
        return difference
                .<List<Map<String, Object>>>read("$.facts[?(@.measure == '" + measure + "' && @.lastYear == false)]")
                .stream()
                .filter(change -> List.of(gap, issue, theme)
                        .contains(said(change, change.get("after") == null ? "before" : "after")
                                .get("recordId")))
                .map(change -> change.get("why") + " " + said(change, "because").get("name") + " "
                        + said(change, "because").get("recordId"))
                .toList();
    }

    private JdbcClient sql() {
        return store.sql();
    }

    private String southern(Kept kept, String measure, String category) {
        return kept.figure(measure, "district", caseload.south, category);
    }

    private static List<Map<String, Object>> of(String measure, UUID child, List<Map<String, Object>> changes) {
        return changes.stream()
                .filter(c -> measure.equals(c.get("measure")) && Boolean.FALSE.equals(c.get("lastYear")))
                .filter(c -> child.toString().equals(childOf(c)))
                .toList();
    }

    private static Object childOf(Map<String, Object> change) {
        return said(change, change.get("after") == null ? "before" : "after").get("childId");
    }

    private static Object category(Map<String, Object> change, String side) {
        return said(change, side).get("category");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> said(Map<String, Object> change, String side) {
        return (Map<String, Object>) change.get(side);
    }

    private List<Map<String, Object>> caseloadOfAll(String run) {
        return running.read("/" + run + "/difference?limit=1")
                .read("$.cells[?(@.measure == 'caseload' && @.by == 'all' && @.category == 'all'"
                        + " && @.lastYear == false && @.ofAboriginalChildren == false)]");
    }

    private void forget(String runId) {
        for (var table : List.of("fact", "cell")) {
            database.owner()
                    .sql("delete from report." + table
                            + " where run_no = (select run_no from report.run where run_id = :run)")
                    .param("run", UUID.fromString(runId))
                    .update();
        }
        database.owner()
                .sql("delete from report.run where run_id = :run")
                .param("run", UUID.fromString(runId))
                .update();
    }
}
