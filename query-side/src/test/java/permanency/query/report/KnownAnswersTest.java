package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** Every measure, by answers that were worked out by hand from {@link ReportCaseload} (R149, R151). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownAnswersTest {

    /** Measure, category, number and median of the quarter, and of the year before. */
    private static final String IN_THE_SOUTH = """
            caseload                            all                       10            6
            caseload                            STANDARD                  6             6
            caseload                            HEIGHTENED                2             0
            caseload                            NOT_MANDATORY             2             0
            reviews-due                         all                       6 (18)        0
            reviews-due                         ON_TIME                   3             0
            reviews-due                         LATE                      1 (10)        0
            reviews-due                         LATE_ENDED                1 (26)        0
            reviews-due                         OVERDUE                   1             0
            reviews-held                        all                       3 (10)        0
            reviews-held                        ON_TIME                   2             0
            reviews-held                        LATE                      1 (10)        0
            reviews-overdue                     all                       3 (563)       4 (213)
            copies-outstanding                  all                       1 (61)        0
            uploads-outstanding                 all                       11 (80)       0
            heightened-in                       all                       3             0
            heightened-in                       UNLIKELY_WITHIN_TWO_YEARS 1             0
            heightened-in                       TARGET_PASSED             1             0
            heightened-in                       EXTENSION_APPROVED        1             0
            heightened-out                      UNLIKELY_WITHIN_TWO_YEARS 1 (30)        0
            heightened-at-end                   all                       2 (52)        0
            consultations                       FORMAL                    1             0
            consultations                       INFORMAL                  1             0
            consultation-triggers               COHORT_REVIEW_IDENTIFIED  1             0
            consultation-triggers               ENTRY_TO_CARE             1             0
            goal-changes-preceded               PRECEDED                  1             0
            goal-changes-preceded               all                       1             0
            legal-actions-preceded              NOT_PRECEDED              1             0
            legal-actions-preceded              all                       1             0
            proposals                           all                       4             0
            proposals                           RESTORATION>GUARDIANSHIP  2             0
            goal-changes-approved               RESTORATION>GUARDIANSHIP  1 (23)        0
            goal-changes-refused                LONG_TERM_CARE>GUARDIANSHIP 1 (28)      0
            goal-changes-withdrawn              RESTORATION>GUARDIANSHIP  1 (20)        0
            proposals-open                      RESTORATION>LONG_TERM_CARE 1 (15)       0
            decisions-by-authority              PILOT                     1 (23)        0
            decisions-by-authority              DELEGATION_LEVEL          1 (28)        0
            positions-and-decisions             SUPPORTS>APPROVED         1             0
            positions-and-decisions             NONE>REFUSED              1             0
            targets-reached                     all                       3             0
            targets-reached                     ACHIEVED                  1             0
            targets-reached                     PASSED                    1             0
            targets-reached                     EXTENDED                  1             0
            targets-ended-before                LEFT                      1             0
            past-target                         REFUSED                   1 (15)        0
            past-target                         OPEN                      1 (71)        0
            two-years-from-entry                ACHIEVED                  1 (721)       0
            two-years-from-entry                NOT_ACHIEVED              3             0
            extensions-requested                FIRST                     1 (6)         0
            extensions-requested                REPEAT                    1 (3)         0
            extensions-approved                 FIRST                     1 (6)         0
            extensions-refused                  FIRST                     1             0
            extension-criteria                  all                       2             0
            extension-criteria                  COURT_PROCEEDINGS_PENDING 2             0
            extension-criteria-decided          all                       2             0
            extension-criteria-decided          COURT_PROCEEDINGS_PENDING>APPROVED 1    0
            extension-criteria-decided          COURT_PROCEEDINGS_PENDING>REFUSED 1     0
            permanency-achieved                 GUARDIANSHIP              1 (731)       0
            permanency-achieved-from-entry      GUARDIANSHIP              1 (721)       0
            cohort-reviews                      all                       1             0
            cohort-findings                     CONSULTATION_NEEDED       1             0
            cohort-consultations                FOLLOWED                  1 (20)        0
            goal-changes-out-of-long-term-care  all                       0             0
            cultural-consultation-on-approvals  PRESENT                   1             0
            group-supervisions                  PERMANENCY_DECISION       1             0
            group-supervision-sessions          AGREED_POSITION           1             0
            disputes                            all                       0             0
            provider-issues                     all                       1             0
            service-gaps                        all                       1             0
            practice-themes                     LINKED_TO_TRAINING_SOURCE 1             0
            recording-issues-raised             all                       2             0
            recording-issues-raised             CASE_PLAN_ERROR           1             0
            recording-issues-fixed              PACKAGE_ERROR             1 (20)        0
            recording-issues-open               CASE_PLAN_ERROR           1 (20)        0
            packages-defaulted                  CHILD_NEEDS               1 (59)        0
            missing-fields                      review.childViews         1             0
            missing-fields                      all                       1             0
            corrections                         VOIDED                    2 (60)        0
            corrections                         all                       2 (60)        0
            """;

    private final ReportCaseload caseload = new ReportCaseload("KNOWN_ANSWERS", 10);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Kept kept;

    @BeforeAll
    void a_run() {
        caseload.recordIn(database);
        kept = Kept.of(
                database,
                OneRun.of(http, ReportCaseload.QUARTER, caseload.first).id());
    }

    @Test
    void each_measure_says_what_was_worked_out_by_hand() {
        var wrong = new ArrayList<String>();
        IN_THE_SOUTH.lines().map(line -> line.split(" +(?!\\()")).forEach(line -> {
            var category = line[1].replace(">", " > ");
            var thisYear = kept.figure(line[0], "district", caseload.south, category);
            var lastYear = kept.ofLastYear().figure(line[0], "district", caseload.south, category);
            if (!thisYear.equals(line[2]) || !lastYear.equals(line[3])) {
                wrong.add(String.join(" ", line) + " but " + thisYear + " and " + lastYear);
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** The child that moved is with its new district at the end, and its review with the provider of that day (R151). */
    @Test
    void what_happened_stands_where_it_happened() {
        assertThat(kept.figure("caseload", "district", caseload.north, "all")).isEqualTo("1");
        assertThat(kept.figure("caseload", "provider", caseload.ngo, "all")).isEqualTo("8");
        assertThat(kept.figure("caseload", "provider", caseload.other, "all")).isEqualTo("1");
        assertThat(kept.figure("heightened-in", "provider", caseload.other, "UNLIKELY_WITHIN_TWO_YEARS"))
                .isEqualTo("1");
        assertThat(kept.figure("heightened-out", "provider", caseload.ngo, "UNLIKELY_WITHIN_TWO_YEARS"))
                .isEqualTo("1 (30)");
        assertThat(kept.figure("reviews-held", "provider", caseload.ngo, "ON_TIME"))
                .isEqualTo("2");
        assertThat(kept.figure("reviews-held", "district", caseload.north, "all"))
                .isEqualTo("0");
    }

    @Test
    void each_child_stands_in_every_breakdown() {
        assertThat(caseload("goal", "RESTORATION")).isEqualTo(7);
        assertThat(caseload("holder", "DCJ")).isEqualTo(2);
        assertThat(caseload("indigenous_status", "ABORIGINAL")).isEqualTo(2);
        assertThat(caseload("indigenous_status", "ENQUIRIES_UNDER_WAY")).isEqualTo(1);
        assertThat(caseload("age_group", "0")).isEqualTo(1);
        assertThat(caseload("age_group", "1-4")).isEqualTo(2);
        assertThat(caseload("age_group", "5-9")).isEqualTo(4);
        assertThat(caseload("age_group", "10-14")).isEqualTo(3);
        assertThat(caseload("age_group", "15 and over")).isEqualTo(1);
        assertThat(kept.figure("time-in-care", "district", caseload.south, "all"))
                .startsWith("10 (");
        assertThat(kept.figure("time-since-goal", "district", caseload.south, "under 6 months"))
                .isEqualTo("3 (60)");
        assertThat(kept.figure("provider-issues", "provider", caseload.ngo, "all"))
                .isEqualTo("1");
        assertThat(kept.figure("training", "all", "all", "DELIVERED, PSP_MODEL"))
                .isNotEqualTo("0");
    }

    private int caseload(String column, String value) {
        return kept.facts("caseload", column + " = '" + value + "' and district like 'KNOWN_ANSWERS%'");
    }

    @Test
    void every_cell_adds_up_the_facts_behind_it() {
        for (var dimension : Dimension.values()) {
            assertThat(kept.cellsThatDoNotAddUp(dimension))
                    .as(dimension.title())
                    .isZero();
        }
    }

    @Test
    void part_10_is_of_aboriginal_and_torres_strait_islander_children_alone() {
        var theirs = kept.ofAboriginalChildren();

        assertThat(theirs.figure("caseload", "district", caseload.south, "all")).isEqualTo("3");
        assertThat(theirs.figure("reviews-due", "district", caseload.south, "LATE_ENDED"))
                .isEqualTo("1 (26)");
        assertThat(theirs.figure("proposals", "district", caseload.south, "all"))
                .isEqualTo("1");
        assertThat(theirs.figure("recording-issues-raised", "all", "all", "all"))
                .isEqualTo("0");
    }

    @Test
    void every_measure_has_a_known_answer() {
        assertThat(QuarterlyReport.MEASURES)
                .extracting(Measure::key)
                .filteredOn(key -> !IN_THE_SOUTH.contains(key + " "))
                .containsExactlyInAnyOrder("time-since-goal", "time-in-care", "training");
    }
}
