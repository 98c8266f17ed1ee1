package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.database.TestDatabase;

/** What of a run may leave the department: counts, none of them small, and nothing that tells who anybody is (R143). */
@QuerySideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedEndpointTest {

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationContext context;

    private OneRun run;

    @BeforeAll
    void a_run() {
        GeneratedCaseload.recordedIn(database, 2016, List.of("HUNTER_NEW_ENGLAND", "CENTRAL_COAST"), 80);
        run = OneRun.of(http, "2016-04", "2016-08-14T02:00:00Z");
    }

    @Test
    void every_count_is_that_of_the_report_or_is_kept_back_and_no_small_one_is_there() {
        var shown = 0;
        for (var table : tables("")) {
            for (var row : rows(table)) {
                var counts = (List<?>) row.get("counts");
                for (int i = 0; i < counts.size(); i++) {
                    if (counts.get(i) != null && !row.get("value").equals("other")) {
                        assertThat((Integer) counts.get(i))
                                .isGreaterThanOrEqualTo(5)
                                .isEqualTo(number(table, row, i));
                        shown++;
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(50);
    }

    @Test
    void whatever_is_asked_for_the_same_counts_are_kept_back() {
        for (var table : tables("")) {
            var alone = tables("?measure=" + table.get("measure") + "&by=" + table.get("by"));
            assertThat(alone).containsExactly(table);
        }
    }

    @Test
    void the_parts_of_a_total_of_which_one_is_hidden_are_hidden_in_two_places_at_least() {
        for (var table : tables("")) {
            for (var row : rows(table)) {
                var counts = (List<?>) row.get("counts");
                if (counts.size() > 1 && counts.get(0) != null) {
                    assertThat(counts.stream().filter(Objects::isNull).count())
                            .as(table + " " + row)
                            .isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    void what_is_listed_does_not_depend_on_what_there_is() {
        var districts = read("?measure=extensions-refused&by=district").<List<String>>read("$.tables[0].rows[*].value");
        assertThat(districts)
                .startsWith("all", "HUNTER_AND_CENTRAL_COAST", "CENTRAL_COAST", "HUNTER_NEW_ENGLAND")
                .contains("FAR_WEST", "SYDNEY", "WESTERN_SYDNEY");
        assertThat(read("?measure=extensions-refused&by=indigenous-status")
                        .<List<String>>read("$.tables[0].rows[*].name"))
                .containsExactly(
                        "All",
                        "Aboriginal",
                        "Torres Strait Islander",
                        "Both",
                        "Neither",
                        "Not stated",
                        "Enquiries under way",
                        "Not recorded");
        assertThat(read("?measure=permanency-achieved&by=goal").<List<Object>>read("$.tables"))
                .isEmpty();
    }

    @Test
    void it_stays_the_same_though_lists_are_others_since(@TempDir Path folder) {
        var bundled = ByReference.bundled(context);
        var later = ByReference.later(context, folder);
        var former = UUID.fromString(run.id());
        var latter = later.run("2016-04", "2016-08-14T02:00:00Z");

        assertThat(later.published(former, null)).isEqualTo(bundled.published(former, null));
        assertThat(values(later.published(former, "age-group"))).hasSize(1 + 5);
        assertThat(values(later.published(latter, "age-group"))).containsExactly("all", "0-17", "18 and over");
        assertThat(values(bundled.published(latter, "provider"))).contains("folded-ngo");
    }

    @Test
    void as_a_file_it_has_the_same_counts_and_writes_what_is_not_published() {
        var file = run.get("/published.csv?by=indigenous-status", Running.MANAGER);

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("quarterly-2016-04-v1-published.csv");
        var lines = Body.of(file).lines().toList();
        assertThat(lines.get(0)).isEqualTo("measure,table,by,value,name,category,categoryName,count");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(tables("?by=indigenous-status").stream()
                        .flatMap(table -> rows(table).stream())
                        .mapToInt(row -> ((List<?>) row.get("counts")).size())
                        .sum())
                .allMatch(line -> line.matches(".*,(n\\.p\\.|[0-9]+)"))
                .anyMatch(line -> line.endsWith(",n.p."));
        assertThat(Body.of(run.get("/published.csv?measure=caseload&by=age-group", Running.MANAGER))
                        .lines()
                        .skip(1))
                .hasSize(6)
                .first()
                .isEqualTo("caseload,age-group,all,all,All,all,All,"
                        + read("?measure=caseload&by=age-group").read("$.tables[0].rows[0].counts[0]"));
        assertThat(run.get("/published.csv", Token.holding("DIRECTOR", "*"))).hasStatus(403);
        assertThat(run.get("/published.csv?by=holder", Running.MANAGER)).hasStatus(400);
    }

    @Test
    void it_says_of_which_run_it_is_and_not_who_ran_it() {
        var read = read("?measure=caseload&by=district");

        assertThat(read.<Map<String, Object>>read("$"))
                .containsOnlyKeys("quarter", "name", "from", "until", "asKnownAt", "version", "tables");
        assertThat(read.<String>read("$.name")).isEqualTo("April to June 2016");
        assertThat(read.<Map<String, Object>>read("$.tables[0]"))
                .containsOnlyKeys("measure", "sentence", "clause", "counts", "by", "columns", "rows");
        assertThat(read.<List<Object>>read("$.tables[0].columns")).isEmpty();
        assertThat(read.jsonString()).doesNotContain("mia", run.id());
    }

    @Test
    void what_is_not_published_is_not_there() {
        assertThat(run.get("/published?measure=missing-fields", Running.MANAGER))
                .hasStatus(404);
        assertThat(run.get("/published?measure=nothing", Running.MANAGER)).hasStatus(404);
        assertThat(run.get("/published?by=holder", Running.MANAGER)).hasStatus(400);
        assertThat(run.get("/published?by=all", Running.MANAGER)).hasStatus(400);
        assertThat(run.running().get("/" + UUID.randomUUID() + "/published", Running.MANAGER))
                .hasStatus(404);
    }

    @Test
    void those_make_it_who_run_reports_and_it_is_logged() {
        assertThat(run.get("/published", Running.MANAGER)).hasStatusOk();
        assertThat(run.get("/published", Token.with("REPORT"))).hasStatusOk();
        assertThat(run.get("/published", Token.holding("DIRECTOR", "*"))).hasStatus(403);
        assertThat(run.get("/published", Token.auditor())).hasStatus(403);
        assertThat(run.get("/published", Token.provider("folded-ngo"))).hasStatus(403);
        assertThat(database.owner()
                        .sql("select count(*) from access.access_log where what = :what")
                        .param("what", "published figures of report " + run.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private static List<String> values(PublishedFigures published) {
        return published.tables().get(0).rows().stream()
                .map(PublishedFigures.PublishedRow::value)
                .toList();
    }

    /** As the report has it, which those see who may. */
    private int number(Map<String, Object> table, Map<String, Object> row, int column) {
        var category = column == 0 ? "all" : ((List<?>) table.get("columns")).get(column - 1);
        var code = category instanceof Map<?, ?> heading ? heading.get("code").toString() : "all";
        return Integer.parseInt(Kept.of(database, run.id())
                .figure(
                        table.get("measure").toString(),
                        row.get("by").toString(),
                        row.get("value").toString(),
                        code)
                .replaceFirst(" .*", ""));
    }

    private List<Map<String, Object>> tables(String query) {
        return read(query).read("$.tables");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> table) {
        return (List<Map<String, Object>>) table.get("rows");
    }

    private DocumentContext read(String query) {
        return run.read("/published" + query);
    }
}
