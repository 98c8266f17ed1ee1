package permanency.query.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the counts, no cell that is kept back can be worked out (R143). */
class SmallCellsIT {

    /** Above what any hidden count of a small table can be, as far as it matters which values it may have. */
    private static final int HIGHEST = 11;

    @Property(tries = 60)
    void whoever_tries_all_counts_finds_two_for_each_hidden_cell(@ForAll("small") int[][] counts) {
        var published = Publisher.publish(WithMargins.of("children", "row", "column", counts));

        var open = new HashSet<Integer>();
        IntStream.range(0, published.counts().size() * published.columns().size())
                .filter(i -> published.count(
                                i / published.columns().size(),
                                i % published.columns().size())
                        == null)
                .forEach(open::add);
        var seen = new ArrayList<Set<Integer>>();
        IntStream.range(0, published.counts().size() * published.columns().size())
                .forEach(i -> seen.add(new HashSet<>()));
        new AllCounts(published, HIGHEST).each(table -> {
            for (int i = 0; i < seen.size(); i++) {
                seen.get(i).add(table[i / table[0].length][i % table[0].length]);
            }
            open.removeIf(i -> seen.get(i).size() > 1);
            return !open.isEmpty();
        });

        assertThat(open).isEmpty();
    }

    @Property(tries = 60)
    void small_cells_are_hidden_and_nothing_else_where_nothing_is_small(@ForAll("large") int[][] counts) {
        var table = WithMargins.of("children", "row", "column", counts);
        var published = Publisher.publish(table);

        var anySmall = table.counts().stream().flatMap(List::stream).anyMatch(c -> c < 5);
        for (int row = 0; row < table.counts().size(); row++) {
            for (int column = 0; column < table.counts().get(row).size(); column++) {
                var count = table.counts().get(row).get(column);
                assertThat(published.count(row, column)).isIn(count < 5 ? null : count, anySmall ? null : count);
            }
        }
    }

    @Property(tries = 25)
    void no_equation_and_no_bound_gives_a_cell_of_linked_tables_of_groups_away(
            @ForAll("districtsByGoal") int[][] byGoal, @ForAll int seed) {
        var tables = WithMargins.linked(byGoal, seed);
        var published = Publisher.publish(tables);

        var attacker = WithMargins.attackerOf(tables, published);
        assertThat(attacker.solved()).isEmpty();
        assertThat(attacker.bounded()).isEmpty();
        for (int t = 0; t < tables.size(); t++) {
            for (int row = 0; row < tables.get(t).counts().size(); row++) {
                for (int column = 0; column < tables.get(t).counts().get(row).size(); column++) {
                    var count = tables.get(t).counts().get(row).get(column);
                    assertThat(published.get(t).count(row, column)).isIn(count < 5 ? null : count, null);
                }
            }
        }
    }

    /** Among districts, providers and categories there always are some that have none. */
    @Property(tries = 25)
    void who_knows_which_counts_are_zero_works_out_no_small_one_that_is_more(
            @ForAll("sparse") int[][] byGoal, @ForAll int seed) {
        var tables = WithMargins.linked(byGoal, seed);
        var published = Publisher.publish(tables);

        assertThat(WithMargins.shown(tables, published)).doesNotContain(0);
        var attacker = WithMargins.attackerOf(tables, WithMargins.withZeros(tables, published));
        var counts = WithMargins.counts(tables);
        assertThat(Stream.concat(attacker.solved().stream(), attacker.bounded().stream())
                        .map(counts::get))
                .allMatch(count -> count >= 5);
    }

    @Property(tries = 25)
    void neither_are_records_of_few_people_given_away(@ForAll("districtsByGoal") int[][] byGoal, @ForAll int seed) {
        var tables = WithMargins.linked(byGoal, seed).stream()
                .map(SmallCellsIT::ofHalfAsManyPeople)
                .toList();
        var published = Publisher.publish(tables);

        var attacker = WithMargins.attackerOf(tables, published);
        assertThat(attacker.solved()).isEmpty();
        assertThat(attacker.bounded()).isEmpty();
        assertThat(published.stream().flatMap(t -> t.counts().stream()).flatMap(List::stream))
                .allMatch(count -> count == null || count >= 10);
    }

    private static CountTable ofHalfAsManyPeople(CountTable table) {
        var people = table.counts().stream()
                .map(row -> row.stream().map(count -> count / 2).toList())
                .toList();
        return new CountTable(table.title(), table.measure(), table.rows(), table.columns(), table.counts(), people);
    }

    @Provide
    Arbitrary<int[][]> small() {
        return counts(0, 9, 2, 3);
    }

    @Provide
    Arbitrary<int[][]> large() {
        return counts(3, 40, 2, 4);
    }

    @Provide
    Arbitrary<int[][]> districtsByGoal() {
        return counts(0, 30, 6, 3);
    }

    @Provide
    Arbitrary<int[][]> sparse() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(2, Arbitraries.integers().between(1, 30)))
                .array(int[].class)
                .ofSize(3)
                .array(int[][].class)
                .ofSize(6);
    }

    private static Arbitrary<int[][]> counts(int least, int most, int rows, int columns) {
        return Arbitraries.integers()
                .between(least, most)
                .array(int[].class)
                .ofSize(columns)
                .array(int[][].class)
                .ofSize(rows);
    }
}
