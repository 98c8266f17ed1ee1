package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.query.report.PublishedFigures.PublishedCounts;
import permanency.query.report.PublishedFigures.PublishedRow;
import permanency.reference.Reference;

/** Nothing is told by what a published table lists, since it lists all that there can be (R143). */
class ListedTest {

    @TempDir
    private static Path folder;

    private final Run run = ByHand.run("mia");

    @ParameterizedTest
    @CsvSource({
        "indigenous-status, NEITHER, ABORIGINAL, BOTH",
        "district, SYDNEY, FAR_WEST, MURRUMBIDGEE",
        "provider, early, late, ended",
        "goal, RESTORATION, ADOPTION, GUARDIANSHIP",
        "age-group, 1-4, 5-9, 10-14"
    })
    void a_value_of_which_there_is_none_is_not_told_apart_from_one_of_which_there_are_few(
            String by, String most, String some, String few) throws IOException {
        var none = ByHand.table(
                "caseload", List.of(), ByHand.all(43), ByHand.row(by, most, most, 30), ByHand.row(by, some, some, 13));
        var three = ByHand.table(
                "caseload",
                List.of(),
                ByHand.all(43),
                ByHand.row(by, few, few, 3),
                ByHand.row(by, most, most, 30),
                ByHand.row(by, some, some, 10));

        assertThat(counts(published(none, by))).isEqualTo(counts(published(three, by)));
        assertThat(counts(published(none, by))).startsWith(List.of(43)).contains(List.of(30));
    }

    @Test
    void a_category_of_which_there_is_none_is_listed_and_does_not_follow_from_the_total() throws IOException {
        var published = published(
                ByHand.table(
                        "reviews-due",
                        List.of("LATE", "ON_TIME"),
                        ByHand.all(43, 13, 30),
                        ByHand.row("age-group", "1-4", "1-4", 43, 13, 30)),
                "age-group");

        assertThat(published.columns())
                .extracting(Table.Heading::code)
                .containsExactly("ON_TIME", "LATE", "LATE_ENDED", "OVERDUE", "DUE_ON_LAST_DAY");
        assertThat(counts(published).get(0).subList(3, 6)).containsOnlyNulls();
        assertThat(counts(published).get(0).subList(0, 3)).containsNull();
    }

    @Test
    void a_quarter_without_any_lists_the_same_and_publishes_nothing() throws IOException {
        var nothing = published(ByHand.table("reviews-due", List.of(), ByHand.all(0)), "district");

        assertThat(nothing.rows())
                .extracting(PublishedRow::name)
                .startsWith("All", "Hunter New England and Central Coast", "Central Coast", "Hunter New England")
                .hasSize(1 + 7 + 15);
        assertThat(counts(nothing)).allSatisfy(row -> assertThat(row).hasSize(6).containsOnlyNulls());
    }

    @Test
    void providers_are_those_that_there_were_in_the_quarter_and_none() throws IOException {
        var nothing = published(ByHand.table("reviews-due", List.of(), ByHand.all(0)), "provider");

        assertThat(nothing.rows())
                .extracting(PublishedRow::name)
                .containsExactly("All", "Early", "Late", "Ended in it", "No provider");
    }

    /** A child may have been with both, so that no more are sure than those of one. */
    @Test
    void what_is_in_no_list_stands_together() throws IOException {
        var table = ByHand.table(
                "reviews-due",
                List.of("ON_TIME"),
                ByHand.row("all", "all", "All", Stream.of(ByHand.cell(30, 20, 0), ByHand.cell(30, 20, 0))),
                ByHand.row("provider", "early", "Early", 17, 17),
                ByHand.row("provider", "x", "x", Stream.of(ByHand.cell(6, 6, 0), ByHand.cell(6, 6, 0))),
                ByHand.row("provider", "y", "y", Stream.of(ByHand.cell(7, 4, 0), ByHand.cell(7, 4, 0))),
                ByHand.row("provider", "z", "z", Stream.of(ByHand.cell(0, 0, 9), ByHand.cell(0, 0, 9))));

        var others = listed(table).rows().stream()
                .filter(row -> row.value().equals("other"))
                .toList();

        assertThat(others).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Other");
            assertThat(row.all().figures().number()).isEqualTo(13);
            assertThat(row.all().figures().children()).isEqualTo(6);
            assertThat(row.cells().get(0).figures().number()).isEqualTo(13);
        });
    }

    @Test
    void categories_are_all_that_a_measure_can_have() {
        var known = ClosedCategories.all();
        assertThat(PublishedMeasure.ALL)
                .filteredOn(m -> !m.categories().isEmpty())
                .filteredOn(m -> !m.categories().get(0).contains(" > "))
                .allSatisfy(m -> assertThat(m.categories().stream().map(c -> m.key() + " " + c))
                        .containsExactlyInAnyOrderElementsOf(known.stream()
                                .filter(c -> c.startsWith(m.key() + " "))
                                .toList()));
        assertThat(PublishedMeasure.of("goal-changes-approved").orElseThrow().categories())
                .hasSize(20)
                .contains("RESTORATION > ADOPTION")
                .doesNotContain("ADOPTION > ADOPTION");
    }

    private PublishedCounts published(Table table, String by) throws IOException {
        var dimension = Dimension.of(by);
        var breakdown = Breakdown.of(listed(table), dimension, values()::groupOf);
        return PublishedFigures.published(List.of(breakdown)).get(0);
    }

    private Table listed(Table table) throws IOException {
        var measure = PublishedMeasure.of(table.measure()).orElseThrow();
        return Listed.of(table, measure, values(), new Names(reference(), run.until()));
    }

    private ListedValues values() throws IOException {
        return new ListedValues(RunSettings.of(reference(), Quarter.of(run.from())));
    }

    /** For April to June 2021. */
    private static Reference reference() throws IOException {
        Files.writeString(folder.resolve("providers.json"), """
                [{"version": "listed", "from": "2017-10-01", "providers": [
                  {"id": "early", "name": "Early", "from": "2017-10-01", "aboriginalControlled": false, "partialDelegation": false},
                  {"id": "late", "name": "Late", "from": "2021-06-30", "aboriginalControlled": false, "partialDelegation": false},
                  {"id": "ended", "name": "Ended in it", "from": "2017-10-01", "until": "2021-04-01",
                   "aboriginalControlled": false, "partialDelegation": false},
                  {"id": "before", "name": "Ended before", "from": "2017-10-01", "until": "2021-03-31",
                   "aboriginalControlled": false, "partialDelegation": false},
                  {"id": "after", "name": "After", "from": "2021-07-01", "aboriginalControlled": false, "partialDelegation": false}
                ]}]
                """);
        return Reference.from(folder);
    }

    private static List<List<Integer>> counts(PublishedCounts published) {
        return published.rows().stream().map(PublishedRow::counts).toList();
    }
}
