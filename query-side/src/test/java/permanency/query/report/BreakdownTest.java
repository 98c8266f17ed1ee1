package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permanency.query.report.Breakdown.GroupOf;
import permanency.query.report.PublishedFigures.PublishedCounts;
import permanency.query.report.PublishedFigures.PublishedRow;
import permanency.query.report.Table.Row;

/** What of a table is published, and which sums are said of it (R143). */
class BreakdownTest {

    private static final List<String> FATES = List.of("LATE", "ON_TIME");
    private static final GroupOf NO_GROUPS = district -> "none";
    private static final GroupOf NORTH_AND_SOUTH = district -> district.startsWith("N") ? "NORTH" : "none";

    private static final Row NORTH_GROUP = ByHand.row("district-group", "NORTH", "The North", 20, 8, 12);
    private static final Row N1 = ByHand.row("district", "N1", "North one", 12, 5, 7);
    private static final Row N2 = ByHand.row("district", "N2", "North two", 8, 3, 5);
    private static final Row S = ByHand.row("district", "S", "South", 10, 5, 5);

    @Test
    void five_is_shown_and_four_and_none_are_not() {
        assertThat(published(ByHand.table("reviews-due", List.of(), ByHand.all(5))))
                .containsExactly(List.of(5));
        assertThat(published(ByHand.table("reviews-due", List.of(), ByHand.all(4))))
                .containsExactly(Stream.of((Integer) null).toList());
        assertThat(published(ByHand.table("reviews-due", List.of(), ByHand.all(0))))
                .containsExactly(Stream.of((Integer) null).toList());
    }

    @Test
    void many_records_of_few_children_are_not_shown() {
        var six = ByHand.row("all", "all", "All", Stream.of(ByHand.cell(6, 5, 0)));
        var ofFour = ByHand.row("all", "all", "All", Stream.of(ByHand.cell(6, 4, 0)));

        assertThat(published(ByHand.table("reviews-due", List.of(), six))).containsExactly(List.of(6));
        assertThat(published(ByHand.table("reviews-due", List.of(), ofFour)))
                .containsExactly(Stream.of((Integer) null).toList());
    }

    @Test
    void what_would_be_left_of_a_total_is_kept_back_too() {
        var rows = published(ByHand.table("reviews-due", FATES, ByHand.all(30, 13, 17), N1, N2, S));

        assertThat(rows.get(0)).containsExactly(30, 13, 17);
        assertThat(rows.get(2).get(1)).isNull();
        assertThat(rows.get(2)).containsNull();
        assertThat(rows.stream().skip(1).filter(r -> r.get(1) == null)).hasSizeGreaterThan(1);
    }

    @Test
    void a_group_is_the_sum_of_its_districts_and_stands_before_them() {
        var table = ByHand.table("reviews-due", FATES, ByHand.all(20, 8, 12), N1, N2, NORTH_GROUP);

        var byDistrict = Breakdown.of(table, Dimension.DISTRICT, NORTH_AND_SOUTH);

        assertThat(byDistrict.addsUp()).isTrue();
        assertThat(byDistrict.rows())
                .extracting(r -> r.row().name())
                .containsExactly("All", "The North", "North one", "North two");
    }

    @Test
    void districts_of_no_group_stand_beside_the_groups() {
        var none = ByHand.row("district-group", "none", "none", 10, 5, 5);
        var table = ByHand.table("reviews-due", FATES, ByHand.all(30, 13, 17), N1, N2, S, NORTH_GROUP, none);

        var byDistrict = Breakdown.of(table, Dimension.DISTRICT, NORTH_AND_SOUTH);

        assertThat(byDistrict.rows())
                .extracting(r -> r.row().name())
                .containsExactly("All", "The North", "North one", "North two", "South");
        assertThat(byDistrict.rows().get(4).within().name()).isEqualTo("All");
    }

    @Test
    void a_group_that_its_districts_do_not_make_up_is_left_out() {
        var more = ByHand.row("district-group", "NORTH", "The North", 21, 9, 12);
        var table = ByHand.table("reviews-due", FATES, ByHand.all(30, 13, 17), N1, N2, S, more);

        var byDistrict = Breakdown.of(table, Dimension.DISTRICT, NORTH_AND_SOUTH);

        assertThat(byDistrict.addsUp()).isTrue();
        assertThat(byDistrict.rows())
                .extracting(r -> r.row().name())
                .containsExactly("All", "North one", "North two", "South");
    }

    @Test
    void a_table_whose_parts_are_more_than_its_total_is_not_published() {
        var twice = ByHand.table("reviews-due", FATES, ByHand.all(29, 13, 16), N1, N2, S);
        var inTwoCategories = ByHand.table("reviews-due", FATES, ByHand.all(29, 13, 17));

        assertThat(Breakdown.of(twice, Dimension.DISTRICT, NO_GROUPS).addsUp()).isFalse();
        assertThat(Breakdown.of(inTwoCategories, Dimension.DISTRICT, NO_GROUPS).addsUp())
                .isFalse();
        assertThat(PublishedFigures.published(List.of(Breakdown.of(twice, Dimension.DISTRICT, NO_GROUPS))))
                .isEmpty();
    }

    @Test
    void one_break_down_does_not_give_away_what_another_keeps_back() {
        var table = ByHand.table(
                "reviews-due",
                FATES,
                ByHand.all(24, 4, 20),
                ByHand.row("district", "N1", "North one", 12, 2, 10),
                ByHand.row("district", "S", "South", 12, 2, 10),
                ByHand.row("provider", "a", "A", 24, 4, 20));

        var published = PublishedFigures.published(Stream.of(Dimension.DISTRICT, Dimension.PROVIDER)
                .map(by -> Breakdown.of(table, by, NO_GROUPS))
                .toList());

        assertThat(published).extracting(PublishedCounts::by).containsExactly("district", "provider");
        assertThat(published.get(0).rows().get(0).counts())
                .isEqualTo(published.get(1).rows().get(0).counts())
                .containsNull();
    }

    @Test
    void nothing_that_counts_once_in_all_what_stands_in_several_is_published() {
        assertThat(PublishedMeasure.ALL).allSatisfy(published -> {
            var measure = QuarterlyReport.measure(published.key()).orElseThrow();
            assertThat(measure.repeats()).isFalse();
            assertThat(measure.placesItself()).isFalse();
        });
        assertThat(PublishedMeasure.ALL).extracting(PublishedMeasure::key).doesNotHaveDuplicates();
    }

    @Test
    void the_document_names_those_that_are_published() throws IOException {
        var document = Files.readString(Path.of("../docs/reports.md"));
        var named = document.substring(document.indexOf("**What is in it.**"), document.indexOf("**What is left out"));

        assertThat(Pattern.compile("`([a-z-]+)`")
                        .matcher(named.substring(0, named.indexOf("; by")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(
                        PublishedMeasure.ALL.stream().map(PublishedMeasure::key).toList());
    }

    private static List<List<Integer>> published(Table table) {
        var breakdown = Breakdown.of(withValues(table), Dimension.DISTRICT, NO_GROUPS);
        return PublishedFigures.published(List.of(breakdown)).get(0).rows().stream()
                .filter(row -> !row.value().equals("ONLY"))
                .map(PublishedRow::counts)
                .toList();
    }

    /** A table has values whenever it counts anything. */
    private static Table withValues(Table table) {
        if (table.rows().size() > 1) {
            return table;
        }
        var all = table.rows().get(0);
        return ByHand.table("reviews-due", List.of(), all, new Row("district", "ONLY", "Only", all.all(), all.cells()));
    }
}
