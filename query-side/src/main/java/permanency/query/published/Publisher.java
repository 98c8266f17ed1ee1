package permanency.query.published;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes tables of counts fit to leave the department (R143). Tables that are published together, or one after the other
 * about the same, are handed over together: a total of the one may give away a cell of the other.
 */
public final class Publisher {

    private Publisher() {}

    public static PublishedTable publish(CountTable table) {
        return publish(List.of(table)).get(0);
    }

    public static List<PublishedTable> publish(List<CountTable> tables) {
        var figures = new Figures(tables);
        var suppressed = Suppression.of(figures);
        return tables.stream().map(t -> published(t, figures, suppressed)).toList();
    }

    private static PublishedTable published(CountTable table, Figures figures, BitSet suppressed) {
        var counts = IntStream.range(0, table.counts().size())
                .mapToObj(row -> shown(table, row, figures, suppressed))
                .toList();
        return new PublishedTable(
                table.title(), table.rows().headings(), table.columns().headings(), counts);
    }

    private static List<Integer> shown(CountTable table, int row, Figures figures, BitSet suppressed) {
        var counts = table.counts().get(row);
        return IntStream.range(0, counts.size())
                .mapToObj(c -> suppressed.get(figures.place(table, row, c)) ? null : counts.get(c))
                .toList();
    }
}
