package permanency.query.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables with their totals, made of counts; and what an attacker knows of how their cells hang together. */
final class WithMargins {

    private WithMargins() {}

    /** The totals stand last. */
    static CountTable of(String measure, String rows, String columns, int[][] counts) {
        var all = new ArrayList<List<Integer>>();
        for (var row : counts) {
            all.add(withTotal(Arrays.stream(row).boxed().toList()));
        }
        all.add(IntStream.range(0, counts[0].length + 1)
                .mapToObj(c -> all.stream().mapToInt(r -> r.get(c)).sum())
                .toList());
        return new CountTable(
                rows + " by " + columns, measure, axis(rows, counts.length), axis(columns, counts[0].length), all);
    }

    /** Districts, two of them a group, by goal; and the same children by district and mode. */
    static List<CountTable> linked(int[][] byGoal, int seed) {
        var random = new Random(seed);
        var byMode = Arrays.stream(byGoal)
                .map(row -> {
                    var children = Arrays.stream(row).sum();
                    var heightened = random.nextInt(children + 1);
                    return new int[] {children - heightened, heightened};
                })
                .toArray(int[][]::new);
        return List.of(grouped("goal", byGoal), grouped("mode", byMode));
    }

    private static CountTable grouped(String columns, int[][] counts) {
        var headings = new ArrayList<Heading>();
        var rows = new ArrayList<List<Integer>>();
        headings.add(Heading.of("ALL"));
        rows.add(sums(counts, 0, counts.length));
        for (int group = 0; group < counts.length / 2; group++) {
            headings.add(Heading.of("GROUP_" + group, "ALL"));
            rows.add(sums(counts, 2 * group, 2 * group + 2));
            for (int district = 2 * group; district < 2 * group + 2; district++) {
                headings.add(Heading.of("DISTRICT_" + district, "GROUP_" + group));
                rows.add(sums(counts, district, district + 1));
            }
        }
        return new CountTable(
                "by district and " + columns,
                "children",
                new Axis("district", "ALL", headings),
                axis(columns, counts[0].length),
                rows);
    }

    private static List<Integer> sums(int[][] counts, int from, int to) {
        return withTotal(IntStream.range(0, counts[0].length)
                .mapToObj(c -> IntStream.range(from, to).map(r -> counts[r][c]).sum())
                .toList());
    }

    private static List<Integer> withTotal(List<Integer> counts) {
        var all = new ArrayList<>(counts);
        all.add(counts.stream().mapToInt(Integer::intValue).sum());
        return all;
    }

    private static Axis axis(String dimension, int values) {
        var headings = new ArrayList<Heading>();
        IntStream.range(0, values).forEach(i -> headings.add(Heading.of(dimension + " " + i, "ALL")));
        headings.add(Heading.of("ALL"));
        return new Axis(dimension, "ALL", headings);
    }

    /** It knows that districts of a table are those of the other one, and which total is of which parts. */
    static Attacker attackerOf(List<CountTable> tables, List<PublishedTable> published) {
        var names = names(tables);
        var attacker = new Attacker(shown(tables, published));
        for (var table : tables) {
            for (int row = 0; row < table.counts().size(); row++) {
                for (int column = 0; column < table.counts().get(row).size(); column++) {
                    tell(attacker, table, row, column, names);
                }
            }
        }
        return attacker;
    }

    /** What is published, each count once. */
    static List<Integer> shown(List<CountTable> tables, List<PublishedTable> published) {
        return once(tables, published.stream().map(PublishedTable::counts).toList());
    }

    /** What the counts are, in the same order. */
    static List<Integer> counts(List<CountTable> tables) {
        return once(tables, tables.stream().map(CountTable::counts).toList());
    }

    /** As if somebody had told which counts are zero. */
    static List<PublishedTable> withZeros(List<CountTable> tables, List<PublishedTable> published) {
        return IntStream.range(0, tables.size())
                .mapToObj(t -> new PublishedTable(
                        published.get(t).title(),
                        published.get(t).rows(),
                        published.get(t).columns(),
                        told(tables.get(t).counts(), published.get(t).counts())))
                .toList();
    }

    private static List<List<Integer>> told(List<List<Integer>> counts, List<List<Integer>> shown) {
        var told = new ArrayList<List<Integer>>();
        for (int row = 0; row < counts.size(); row++) {
            var line = new ArrayList<>(shown.get(row));
            for (int column = 0; column < line.size(); column++) {
                if (counts.get(row).get(column) == 0) {
                    line.set(column, 0);
                }
            }
            told.add(line);
        }
        return told;
    }

    private static List<Integer> once(List<CountTable> tables, List<List<List<Integer>>> values) {
        var names = names(tables);
        var once = new Integer[names.size()];
        for (int t = 0; t < tables.size(); t++) {
            for (int row = 0; row < values.get(t).size(); row++) {
                for (int column = 0; column < values.get(t).get(row).size(); column++) {
                    once[names.get(name(tables.get(t), row, column))] =
                            values.get(t).get(row).get(column);
                }
            }
        }
        return Arrays.asList(once);
    }

    private static HashMap<String, Integer> names(List<CountTable> tables) {
        var names = new HashMap<String, Integer>();
        for (var table : tables) {
            for (int row = 0; row < table.counts().size(); row++) {
                for (int column = 0; column < table.counts().get(row).size(); column++) {
                    names.putIfAbsent(name(table, row, column), names.size());
                }
            }
        }
        return names;
    }

    private static void tell(Attacker attacker, CountTable table, int row, int column, HashMap<String, Integer> names) {
        var total = names.get(name(table, row, column));
        var below = within(table.rows(), row).stream()
                .map(r -> names.get(name(table, r, column)))
                .toList();
        var beside = within(table.columns(), column).stream()
                .map(c -> names.get(name(table, row, c)))
                .toList();
        if (!below.isEmpty()) {
            attacker.knows(total, below);
        }
        if (!beside.isEmpty()) {
            attacker.knows(total, beside);
        }
    }

    private static List<Integer> within(Axis axis, int heading) {
        return IntStream.range(0, axis.headings().size())
                .filter(i -> axis.headings()
                        .get(heading)
                        .code()
                        .equals(axis.headings().get(i).within()))
                .boxed()
                .toList();
    }

    private static String name(CountTable table, int row, int column) {
        var across = table.columns().headings().get(column).code();
        return table.rows().headings().get(row).code()
                + (across.equals("ALL") ? "" : " " + table.columns().dimension() + " " + across);
    }
}
