package permanency.query.published;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The counts of several tables, each of them once, and the sums that tie them. */
final class Figures {

    private final Map<Set<String>, Integer> places = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final BitSet small = new BitSet();

    /** By the places of the total and of the parts. */
    private final Map<List<Integer>, Sum> sums = new LinkedHashMap<>();

    private final List<List<Sum>> sumsOf = new ArrayList<>();

    Figures(List<CountTable> tables) {
        tables.forEach(this::add);
        for (int i = 0; i < counts.size(); i++) {
            sumsOf.add(new ArrayList<>());
        }
        for (var sum : sums.values()) {
            sumsOf.get(sum.total()).add(sum);
            sum.parts().forEach(part -> sumsOf.get(part).add(sum));
        }
    }

    int size() {
        return counts.size();
    }

    int count(int place) {
        return counts.get(place);
    }

    boolean isSmall(int place) {
        return small.get(place);
    }

    boolean isSmallAndNotZero(int place) {
        return isSmall(place) && count(place) > 0;
    }

    /** In which the count is the total or a part. */
    List<Sum> sumsOf(int place) {
        return sumsOf.get(place);
    }

    int place(CountTable table, int row, int column) {
        return places.get(key(table, row, column));
    }

    private void add(CountTable table) {
        for (int row = 0; row < table.rows().headings().size(); row++) {
            for (int column = 0; column < table.columns().headings().size(); column++) {
                addCount(table, row, column);
            }
        }
        table.rows()
                .parts()
                .forEach((row, parts) -> each(
                        table.columns(),
                        column -> addSum(
                                table,
                                place(table, row, column),
                                parts.stream().map(r -> place(table, r, column)).toList())));
        table.columns()
                .parts()
                .forEach((column, parts) -> each(
                        table.rows(),
                        row -> addSum(
                                table,
                                place(table, row, column),
                                parts.stream().map(c -> place(table, row, c)).toList())));
    }

    private static void each(Axis axis, IntConsumer heading) {
        IntStream.range(0, axis.headings().size()).forEach(heading);
    }

    private void addCount(CountTable table, int row, int column) {
        var count = table.counts().get(row).get(column);
        var known = places.putIfAbsent(key(table, row, column), counts.size());
        if (known == null) {
            small.set(
                    counts.size(),
                    PublishedRules.isSmall(count, table.people().get(row).get(column)));
            counts.add(count);
        } else if (!counts.get(known).equals(count)) {
            throw new IllegalArgumentException(table.title() + " says " + count + " of " + key(table, row, column)
                    + ", another table " + counts.get(known));
        }
    }

    private void addSum(CountTable table, int total, List<Integer> parts) {
        if (counts.get(total) != parts.stream().mapToInt(counts::get).sum()) {
            throw new IllegalArgumentException(table.title() + " has a total that is not the sum of its parts");
        }
        if (!List.of(total).equals(parts)) {
            var sorted = parts.stream().sorted().toList();
            var places = Stream.concat(Stream.of(total), sorted.stream()).toList();
            sums.putIfAbsent(places, new Sum(total, sorted));
        }
    }

    private static Set<String> key(CountTable table, int row, int column) {
        var key = new TreeSet<String>();
        key.add(table.measure());
        key.add(table.rows().coordinate(row));
        key.add(table.columns().coordinate(column));
        return key;
    }
}
