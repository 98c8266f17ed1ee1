package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.database.TestDatabase;

/** Who runs and reads reports, and whom an opened number shows (R147). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportReadersTest {

    private static final String DIRECTOR = "DIRECTOR";

    private final ReportCaseload caseload = new ReportCaseload("REPORT_READERS", 11);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private OneRun run;

    @BeforeAll
    void a_run() {
        caseload.recordIn(database);
        run = OneRun.of(http, ReportCaseload.QUARTER, caseload.first);
    }

    @Test
    void managers_and_reporting_jobs_run_reports_and_nobody_else() {
        assertThat(runAs(Running.MANAGER)).isEqualTo(200);
        assertThat(runAs(Token.with("REPORT"))).isEqualTo(200);
        assertThat(runAs(Token.holding(DIRECTOR, "*"))).isEqualTo(403);
        assertThat(runAs(Token.district("*"))).isEqualTo(403);
        assertThat(runAs(Token.provider(caseload.ngo))).isEqualTo(403);
        assertThat(runAs(Token.auditor())).isEqualTo(403);
        assertThat(runAs(Token.with("OPERATE"))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/facts?measure=caseload", "/%s/2.csv", "/%s.html"})
    void those_read_whom_reports_are_made_for(String path) {
        assertThat(readAs(Running.MANAGER, path)).isEqualTo(200);
        assertThat(readAs(Token.with("REPORT"), path)).isEqualTo(200);
        assertThat(readAs(Token.holding(DIRECTOR, caseload.north), path)).isEqualTo(200);
        assertThat(readAs(Token.holding("PROGRAM_AREA_OFFICER"), path)).isEqualTo(200);
        assertThat(readAs(Token.auditor(), path)).isEqualTo(200);
        assertThat(readAs(Token.district("*"), path)).isEqualTo(403);
        assertThat(readAs(Token.holding("PERMANENCY_COORDINATOR", "*"), path)).isEqualTo(403);
        assertThat(readAs(Token.provider(caseload.ngo), path)).isEqualTo(403);
        assertThat(readAs(Token.with("OPERATE"), path)).isEqualTo(403);
    }

    @Test
    void a_number_opens_to_the_children_and_days_behind_it() {
        var opened = run.read("/facts?measure=reviews-due&category=LATE_ENDED&district=" + caseload.south);

        assertThat(opened.<String>read("$.clause")).isEqualTo("R149");
        assertThat(opened.<Integer>read("$.facts")).isEqualTo(1);
        assertThat(opened.<Integer>read("$.total")).isEqualTo(1);
        assertThat(opened.<String>read("$.items[0].countedOn")).isEqualTo("2021-04-05");
        assertThat(opened.<String>read("$.items[0].sinceOn")).isEqualTo("2021-05-01");
        assertThat(opened.<Integer>read("$.items[0].value")).isEqualTo(26);
        assertThat(opened.<String>read("$.items[0].provider")).isEqualTo(caseload.ngo);
    }

    @Test
    void every_cell_has_as_many_facts_behind_it_as_it_says() {
        for (var measure : QuarterlyReport.MEASURES) {
            var number = Kept.of(database, run.id())
                    .figure(measure.key(), "district", caseload.south, "all")
                    .replaceFirst(" .*", "");
            if (!measure.repeats()) {
                assertThat(run.read("/facts?measure=" + measure.key() + "&district=" + caseload.south)
                                .<Integer>read("$.facts"))
                        .as(measure.key())
                        .isEqualTo(Integer.parseInt(number));
            }
        }
    }

    @Test
    void whoever_does_not_see_a_child_sees_the_number_alone() {
        var path = "/facts?measure=caseload&district=" + caseload.south;
        var elsewhere = run.read(path, Token.holding(DIRECTOR, caseload.north));
        var there = run.read(path, Token.holding(DIRECTOR, caseload.south));

        assertThat(elsewhere.<Integer>read("$.facts")).isEqualTo(10);
        assertThat(elsewhere.<Integer>read("$.total")).isZero();
        assertThat(elsewhere.<List<Object>>read("$.items")).isEmpty();
        assertThat(there.<Integer>read("$.total")).isEqualTo(10);
    }

    @Test
    void whom_an_opened_number_shows_is_in_the_access_log() {
        run.read("/facts?measure=reviews-overdue&district=" + caseload.south);

        assertThat(logged(caseload.overdue.child())).contains("facts of reviews-overdue of report " + run.id());
        assertThat(logged(caseload.corrected.child())).doesNotContain("facts of reviews-overdue of report " + run.id());
    }

    private List<String> logged(UUID child) {
        return database.owner()
                .sql("""
                        select l.what from access.access_log l
                        join access.access_child c on c.access_id = l.id
                        where c.child_id = :child
                        """)
                .param("child", child)
                .query(String.class)
                .list();
    }

    private int runAs(String token) {
        return run.running()
                .ask(ReportCaseload.QUARTER, caseload.first, token)
                .getResponse()
                .getStatus();
    }

    private int readAs(String token, String path) {
        return run.running().get(path.formatted(run.id()), token).getResponse().getStatus();
    }
}
