package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permanency.query.http.PrintedPage;
import permanency.query.report.Cell.Aim;
import permanency.query.report.Report.Chapter;
import permanency.reference.Reports.Figure;
import permanency.reference.Reports.Side;

/** The page is HTML that screen readers and printers understand, and nothing in it runs. */
class PageTemplateTest {

    private static final List<String> FATES = List.of("LATE", "ON_TIME");

    private final PageTemplate template = new PageTemplate();
    private final Charts charts = new Charts(new BarChart());

    @Test
    void it_says_which_run_it_is_of() {
        var page = page(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))));

        assertThat(page.texts("/html/@lang")).containsExactly("en-AU");
        assertThat(page.texts("//title[not(ancestor::*[local-name() = 'svg'])]"))
                .containsExactly("Quarterly report, April to June 2021, version 2");
        assertThat(page.texts("//dd"))
                .containsExactly(
                        "April to June 2021: 2021-04-01 to 2021-06-30",
                        "April to June 2020, as known at the same time",
                        "2",
                        "10 July 2021, 12:00:00 Sydney time",
                        "mia, Manager practice and permanency, DCJ",
                        "10 July 2021, 12:01:00 Sydney time",
                        "layout 3, reports 2023-03-27",
                        "3 (of whom an event waited to be applied)",
                        ByHand.RUN_ID.toString());
        assertThat(page.texts("//p[@class = 'warning']"))
                .singleElement()
                .asString()
                .contains("section 254");
    }

    @Test
    void the_contents_lead_to_every_part_and_table() {
        var page = page(ByHand.report(
                ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5)),
                ByHand.table("reviews-overdue", List.of(), ByHand.all(7))));

        assertThat(page.texts("//nav//a/@href")).containsExactly("#part-2", "#reviews-due", "#reviews-overdue");
        page.texts("//a[starts-with(@href, '#')]/@href")
                .forEach(to -> assertThat(page.texts("//*[@id = '" + to.substring(1) + "']"))
                        .as(to)
                        .hasSize(1));
    }

    @Test
    void a_keyboard_passes_over_the_contents_and_comes_back_to_them() {
        var page = page(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))));

        assertThat(page.texts("/html/body/*[1][local-name() = 'a']/@href")).containsExactly("#part-2");
        assertThat(page.texts("//section//a[. = 'Back to the contents']/@href")).containsExactly("#contents");
        assertThat(page.texts("//*[@tabindex and @tabindex != '-1']")).isEmpty();
    }

    @Test
    void every_landmark_has_a_name_and_no_level_of_headings_is_left_out() {
        var page = page(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))));

        assertThat(page.texts("//main")).hasSize(1);
        assertThat(page.texts("//nav/@aria-label")).containsExactly("Contents");
        assertThat(page.texts("//section/h2[@id = ../@aria-labelledby]")).containsExactly("2 Reviews");
        assertThat(page.texts("//h1")).hasSize(1);
        assertThat(page.texts("//section/h2/following-sibling::h3")).containsExactly("Reviews due");
    }

    @Test
    void a_table_that_is_too_wide_moves_alone_and_its_chart_with_it() {
        var page = page(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))));

        assertThat(page.texts("//section/div[@class = 'wide']/table")).hasSize(1);
        assertThat(page.texts("//section/div[@class = 'wide']/*[local-name() = 'svg']"))
                .hasSize(1);
        assertThat(page.texts("//style").get(0)).contains(".wide { overflow-x: auto;");
    }

    @Test
    void on_paper_what_belongs_together_stays_together() {
        var style = page(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))))
                .texts("//style")
                .get(0);

        assertThat(style.substring(style.indexOf("@media print {")))
                .contains("size: A4", "counter(page)")
                .contains(".wide { overflow: visible; }")
                .contains("thead { display: table-header-group; }")
                .contains(".wide, tbody, tr, svg, caption, .warning { break-inside: avoid; }")
                .contains("h2, h3, caption, thead { break-after: avoid; }")
                .contains("svg { break-before: avoid; }");
    }

    @Test
    void a_table_has_a_caption_and_headings_for_columns_groups_and_lines() {
        var page = page(ByHand.report(ByHand.table(
                "reviews-due", FATES, ByHand.all(9, 4, 5), ByHand.row("district", "SOUTH", "The South", 9, 4, 5))));

        assertThat(page.texts("//caption")).singleElement().asString().endsWith("(R149)");
        assertThat(page.texts("//th[not(@scope)]")).isEmpty();
        assertThat(page.texts("//th[@scope = 'colgroup']")).containsExactly("April to June 2021", "April to June 2020");
        assertThat(page.texts("//thead/tr[2]/th[@scope = 'col']"))
                .hasSize(10)
                .startsWith("Number", "Children", "Median days", "Total days", "Percent on time");
        assertThat(page.texts("//tbody/tr/th[@scope = 'rowgroup']")).containsExactly("All", "District: The South");
        assertThat(page.texts("//tbody[2]/tr/th[@scope = 'row']")).containsExactly("All", "Late", "On time");
        assertThat(page.texts("//tbody[2]/tr/td[1]")).containsExactly("9", "4", "5");
    }

    @Test
    void whether_a_target_is_met_is_said_in_words() {
        var page = page(ByHand.report(
                ByHand.table("reviews-due", FATES, ByHand.row("all", "all", "All", aims(true, false, null)))));

        assertThat(page.texts("//td[@class = 'words']"))
                .containsExactly(
                        "Number at least 5: met (The plan)",
                        "Number at least 5: not met (The plan)",
                        "Number at least 5: nothing to compare (The plan)");
    }

    @Test
    void a_text_that_looks_like_markup_is_text() {
        var table = ByHand.table(
                "reviews-due",
                List.of(ByHand.ATTACK),
                ByHand.all(9, 9),
                ByHand.row("provider", ByHand.ATTACK, ByHand.ATTACK, 9, 9));
        var html = html(new Report(ByHand.run(ByHand.ATTACK), List.of(new Chapter(2, ByHand.ATTACK, List.of(table)))));
        var page = Pages.of(html);

        assertThat(html).doesNotContain("<script", "<img");
        assertThat(page.texts("//th[@scope = 'rowgroup']")).contains("Provider: " + ByHand.ATTACK);
        assertThat(page.texts("//dd")).contains(ByHand.ATTACK + ", Manager practice and permanency, DCJ");
        assertThat(page.texts("//h2")).contains("2 " + ByHand.ATTACK);
    }

    @Test
    void the_only_style_is_the_one_that_the_policy_lets_pass() {
        var html = html(ByHand.report(ByHand.table("reviews-due", FATES, ByHand.all(9, 4, 5))));
        var page = Pages.of(html);

        assertThat(template.policy())
                .isEqualTo(PrintedPage.policy(html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"))))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.texts("//@style")).isEmpty();
        assertThat(page.texts("//*[local-name() = 'style']")).hasSize(1);
        assertThat(page.texts("//*[local-name() = 'script' or local-name() = 'image']"))
                .isEmpty();
    }

    private static Stream<Cell> aims(Boolean... met) {
        return Stream.of(met)
                .map(m -> ByHand.cell(5)
                        .aimingAt(new Aim("The plan", Figure.NUMBER, Side.AT_LEAST, BigDecimal.valueOf(5), m)));
    }

    private Pages page(Report report) {
        return Pages.of(html(report));
    }

    private String html(Report report) {
        return template.html(ReportPage.of(report, charts.of(report)));
    }
}
