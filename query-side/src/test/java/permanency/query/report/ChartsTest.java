package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts say what the tables say, and a page can do without them. */
class ChartsTest {

    private static final List<String> FATES = List.of("LATE", "ON_TIME");

    private final Table due = ByHand.table("reviews-due", FATES, ByHand.all(96, 41, 55));

    @Test
    void a_chart_has_a_title_and_the_categories_and_numbers_as_text() {
        var chart = Pages.of(drawn(due).get("reviews-due"));

        assertThat(chart.texts("/*/@role")).containsExactly("img");
        assertThat(chart.texts("/*/@viewBox")).containsExactly("0 0 680 178");
        assertThat(chart.texts("/*/*[local-name() = 'title'][@id = /*/@aria-labelledby]"))
                .containsExactly("Bar chart: Reviews due by category, April to June 2021 beside April to June 2020."
                        + " The table has the same numbers.");
        assertThat(chart.texts("//*[local-name() = 'text']"))
                .contains("Reviews due", "Late", "On time", "41", "55", "April to June 2021", "April to June 2020");
    }

    @Test
    void there_is_a_bar_for_each_number_and_a_longer_one_for_a_larger() {
        var bars = Pages.of(drawn(due).get("reviews-due"))
                .texts("//*[local-name() = 'rect'][ancestor-or-self::*[@fill = 'rgb(31,58,95)'][1]]/@width");

        assertThat(bars.stream().map(Double::parseDouble).filter(w -> w > 20).sorted())
                .hasSize(2)
                .satisfies(
                        lengths -> assertThat(lengths.get(1) / lengths.get(0)).isBetween(1.3, 1.4));
    }

    @Test
    void no_two_charts_of_a_page_share_an_id() {
        var ids = new ArrayList<String>();
        drawn(due, ByHand.ofAboriginalChildren(due))
                .values()
                .forEach(svg -> ids.addAll(Pages.of(svg).texts("//@id")));

        assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_drawn_where_there_is_nothing_to_see() {
        assertThat(drawn(ByHand.table("caseload", List.of(), ByHand.all(9)))).isEmpty();
        assertThat(drawn(ByHand.table("reviews-due", FATES, ByHand.all(0, 0, 0))))
                .isEmpty();
        assertThat(drawn(ByHand.table("reviews-due", FATES, ByHand.all(1, 1, 0))))
                .hasSize(1);
        assertThat(drawn(ByHand.table("reviews-due", FATES, lastYear()))).hasSize(1);
    }

    static List<Throwable> noFonts() {
        return List.of(
                new InternalError("Fontconfig head is null, check your fonts or fonts configuration"),
                new NoClassDefFoundError("sun/awt/X11FontManager"),
                new UnsatisfiedLinkError("libfreetype.so.6"),
                new AWTError("Toolkit"),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("noFonts")
    void without_fonts_the_page_has_its_tables_and_it_is_tried_once(Throwable failure) {
        var report = ByHand.report(due, ByHand.ofAboriginalChildren(due));

        var tried = new AtomicInteger();
        var charts = new Charts((run, table, id) -> {
                    tried.incrementAndGet();
                    return sneaky(failure);
                })
                .of(report);
        var page = Pages.of(new PageTemplate().html(ReportPage.of(report, charts)));

        assertThat(page.texts("//table")).hasSize(2);
        assertThat(page.texts("//*[local-name() = 'svg']")).isEmpty();
        assertThat(tried).hasValue(1);
    }

    private static Map<String, String> drawn(Table... tables) {
        return new Charts(new BarChart()).of(ByHand.report(tables));
    }

    private static Table.Row lastYear() {
        return ByHand.row(
                "all", "all", "All", Stream.of(ByHand.cell(0, 0, 1), ByHand.cell(0, 0, 1), ByHand.cell(0, 0, 0)));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> String sneaky(Throwable failure) throws T {
        throw (T) failure;
    }
}
