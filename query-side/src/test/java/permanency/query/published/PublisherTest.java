package permanency.query.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static permanency.query.published.PublishedRules.R143;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permanency.policy.Refused;

/** Small counts, and what would give them away, are not in figures that leave the department (R143). */
class PublisherTest {

    private static final Axis GOALS = new Axis(
            "goal",
            "ALL",
            List.of(Heading.of("ALL"), Heading.of("RESTORATION", "ALL"), Heading.of("GUARDIANSHIP", "ALL")));
    private static final Axis DISTRICTS = new Axis(
            "district",
            "STATE",
            List.of(
                    Heading.of("STATE"),
                    Heading.of("WEST", "STATE"),
                    Heading.of("FAR_WEST", "WEST"),
                    Heading.of("MURRUMBIDGEE", "WEST"),
                    Heading.of("SYDNEY", "STATE")));

    @Test
    void what_is_large_enough_stays_as_it_is() {
        var table = row(15, 10, 5);

        assertThat(Publisher.publish(table).counts()).isEqualTo(table.counts());
    }

    @Test
    void five_is_shown_and_four_is_not() {
        assertThat(Publisher.publish(column(5)).count(0, 0)).isEqualTo(5);
        assertThat(Publisher.publish(column(4)).count(0, 0)).isNull();
        assertThat(Publisher.publish(column(0)).count(0, 0)).isNull();
    }

    @Test
    void records_of_four_people_are_few_however_many_they_are() {
        assertThat(Publisher.publish(records(9, 5)).count(0, 0)).isEqualTo(9);
        assertThat(Publisher.publish(records(9, 4)).count(0, 0)).isNull();
        assertThat(Publisher.publish(records(4, 4)).count(0, 0)).isNull();
    }

    @Test
    void a_total_does_not_give_away_records_of_few_people() {
        var goals = List.of(List.of(24, 12, 12));
        var people = List.of(List.of(15, 4, 11));
        var table = new CountTable("goals", "records", Axis.single("state"), GOALS, goals, people);

        assertThat(Publisher.publish(table).counts()).isEqualTo(List.of(counts(24, null, null)));
    }

    @Test
    void a_total_does_not_give_away_the_one_cell_that_is_small() {
        assertThat(Publisher.publish(row(24, 4, 20)).counts()).isEqualTo(List.of(counts(24, null, null)));
    }

    @Test
    void two_small_cells_protect_each_other() {
        var goals = new Axis(
                "goal",
                "ALL",
                List.of(Heading.of("ALL"), Heading.of("A", "ALL"), Heading.of("B", "ALL"), Heading.of("C", "ALL")));
        var table = new CountTable("goals", "children", Axis.single("state"), goals, List.of(counts(27, 3, 4, 20)));

        assertThat(Publisher.publish(table).counts()).isEqualTo(List.of(counts(27, null, null, 20)));
    }

    @Test
    void two_zeros_whose_total_is_known_are_not_protected_by_each_other() {
        var goals = new Axis(
                "goal",
                "ALL",
                List.of(Heading.of("ALL"), Heading.of("A", "ALL"), Heading.of("B", "ALL"), Heading.of("C", "ALL")));
        var table = new CountTable("goals", "children", Axis.single("state"), goals, List.of(counts(20, 0, 0, 20)));

        assertThat(Publisher.publish(table).counts().get(0)).containsSubsequence(null, null, null);
    }

    /** Of some it is known that there cannot be any, as of the years before a goal, and then the small one would follow. */
    @Test
    void a_small_count_is_not_protected_by_counts_of_zero_alone() {
        var goals = new Axis(
                "goal",
                "ALL",
                List.of(Heading.of("ALL"), Heading.of("A", "ALL"), Heading.of("B", "ALL"), Heading.of("C", "ALL")));
        var table = new CountTable("goals", "children", Axis.single("state"), goals, List.of(counts(23, 0, 3, 20)));

        assertThat(Publisher.publish(table).counts()).isEqualTo(List.of(counts(23, null, null, null)));
    }

    @Test
    void the_margins_of_both_sides_and_of_groups_are_looked_at() {
        var table = new CountTable(
                "children",
                "children",
                DISTRICTS,
                GOALS,
                List.of(
                        counts(67, 33, 34),
                        counts(27, 13, 14),
                        counts(9, 3, 6),
                        counts(18, 10, 8),
                        counts(40, 20, 20)));

        assertThat(Publisher.publish(table).counts())
                .isEqualTo(List.of(
                        counts(67, 33, 34),
                        counts(27, 13, 14),
                        counts(9, null, null),
                        counts(18, null, null),
                        counts(40, 20, 20)));
    }

    @Test
    void a_table_does_not_give_away_what_another_one_keeps_back() {
        var byGoal = new CountTable("by goal", "children", Axis.single("state"), GOALS, List.of(counts(24, 4, 20)));
        var byMode = new CountTable(
                "by goal and mode",
                "children",
                new Axis("mode", "ALL", List.of(Heading.of("ALL"), Heading.of("S", "ALL"), Heading.of("H", "ALL"))),
                GOALS,
                List.of(counts(24, 4, 20), counts(12, 2, 10), counts(12, 2, 10)));

        var published = Publisher.publish(List.of(byGoal, byMode));

        assertThat(published.get(0).counts().get(0))
                .isEqualTo(published.get(1).counts().get(0));
        assertThat(published.get(0).count(0, 1)).isNull();
    }

    @Test
    void a_heading_that_names_a_child_is_refused() {
        assertThatThrownBy(() -> Heading.of("5f0c1a52-6c0e-4d6a-9a55-0d7f4a1b2c3d"))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.clause()).isEqualTo(R143));
    }

    @Test
    void sums_that_do_not_hold_are_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> Publisher.publish(row(23, 4, 20)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publisher.publish(List.of(row(24, 4, 20), row(25, 5, 20))));
    }

    private static CountTable row(Integer... counts) {
        return new CountTable("goals", "children", Axis.single("state"), GOALS, List.of(counts(counts)));
    }

    private static CountTable records(int count, int people) {
        return new CountTable(
                "all",
                "records",
                Axis.single("state"),
                Axis.single("goal"),
                List.of(List.of(count)),
                List.of(List.of(people)));
    }

    private static CountTable column(int count) {
        return new CountTable("all", "children", Axis.single("state"), Axis.single("goal"), List.of(counts(count)));
    }

    private static List<Integer> counts(Integer... counts) {
        return Stream.of(counts).toList();
    }
}
