package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.database.TestDatabase;

/** A run as a page: what its JSON says, and every number of it opens (R147). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {

    private final ReportCaseload caseload = new ReportCaseload("REPORT_PAGE", 12);

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
    void the_whole_report_is_a_page_that_is_not_broken_down() {
        var page = page("");

        assertThat(page.texts("//section")).hasSize(12);
        assertThat(page.texts("//table")).hasSize(Tables.places().size());
        assertThat(page.texts("//th[@scope = 'rowgroup']")).isEmpty();
        assertThat(page.texts("//*[local-name() = 'svg']")).isNotEmpty();
        assertThat(page.texts("//@id")).doesNotHaveDuplicates();
        assertThat(page.texts("//dd")).contains(run.id());
    }

    @Test
    void it_has_the_parts_the_measures_and_the_break_down_that_are_asked_for() {
        assertThat(page("?part=2").texts("//h3"))
                .startsWith("Reviews due", "Reviews held")
                .hasSize(5);
        assertThat(page("?part=2&measure=reviews-due&by=district").texts("//th[@scope = 'rowgroup']"))
                .startsWith("All")
                .contains("District: Report page south");
        assertThat(run.get(".html?part=13", Running.MANAGER)).hasStatus(400);
        assertThat(run.get(".html?by=colour", Running.MANAGER)).hasStatus(400);
        assertThat(run.get(".html?parts=1", Running.MANAGER)).hasStatus(400);
        assertThat(run.get(".html?measure=nothing", Running.MANAGER)).hasStatus(404);
        assertThat(run.running().get("/" + UUID.randomUUID() + ".html", Running.MANAGER))
                .hasStatus(404);
    }

    @Test
    void every_number_opens_to_as_many_facts_as_it_says() {
        var numbers = "//tbody[tr/th[. = 'District: Report page south']]/tr/td[%d]/a%s";
        var page = page("?part=2&measure=reviews-due&by=district");

        for (int column : new int[] {1, 6}) {
            var addresses = page.texts(numbers.formatted(column, "/@href"));
            var said = page.texts(numbers.formatted(column, ""));
            assertThat(addresses).hasSize(5);
            for (int i = 0; i < said.size(); i++) {
                assertThat(facts(addresses.get(i))).as(addresses.get(i)).isEqualTo(said.get(i));
            }
        }
        assertThat(page.texts(numbers.formatted(1, ""))).containsExactly("6", "1", "1", "3", "1");
    }

    @Test
    void a_percentage_opens_to_what_it_is_the_share_of() {
        var page = page("?part=2&measure=reviews-due&by=district");
        var percent = "//tbody[tr/th[. = 'District: Report page south']]/tr[2]/td[5]";

        assertThat(page.texts(percent)).containsExactly("50.0");
        assertThat(page.texts(percent + "/a/@href"))
                .singleElement()
                .satisfies(address -> assertThat(facts(address)).isEqualTo("3"));
    }

    @Test
    void numbers_of_part_10_open_too() {
        var page = page("?part=10&measure=caseload&by=district");
        var number = "//tbody[tr/th[. = 'District: Report page south']]/tr[2]/td[1]/a";

        assertThat(facts(page.texts(number + "/@href").get(0)))
                .isEqualTo(page.texts(number).get(0))
                .isNotEqualTo("0");
    }

    @Test
    void it_goes_with_the_warning_and_lets_nothing_in() {
        var answer = run.get(".html?part=1", Running.MANAGER);

        assertThat(answer).headers().hasValue(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        assertThat(answer).headers().hasValue("Content-Security-Policy", new PageTemplate().policy());
        assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(answer).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(answer.getResponse().getHeader("Disclosure-Warning")).contains("section 254");
    }

    @Test
    void who_reads_it_is_in_the_access_log() {
        page("?part=1");

        assertThat(database.owner()
                        .sql("select count(*) from access.access_log where what = :what")
                        .param("what", "report " + run.id() + " as a page")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private Pages page(String query) {
        return Pages.of(Body.of(run.get(".html" + query, Running.MANAGER)));
    }

    private String facts(String address) {
        var opened = run.running().get(address.substring(Running.REPORTS.length()), Running.MANAGER);
        return JsonPath.parse(Body.of(opened)).read("$.facts").toString();
    }
}
