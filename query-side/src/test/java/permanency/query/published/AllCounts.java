package permanency.query.published;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * All counts that a published table with one total row and one total column, each last, may stand for: by trying every
 * number in every hidden cell.
 */
final class AllCounts {

    private final PublishedTable published;
    private final int highest;
    private final int rows;
    private final int columns;
    private Predicate<int[][]> more;

    AllCounts(PublishedTable published, int highest) {
        this.published = published;
        this.highest = highest;
        this.rows = published.rows().size() - 1;
        this.columns = published.columns().size() - 1;
    }

    /** @param more whether the next one is wanted */
    void each(Predicate<int[][]> more) {
        this.more = more;
        fill(new int[rows + 1][columns + 1], 0);
    }

    private boolean fill(int[][] table, int cell) {
        if (cell == rows * columns) {
            return !fits(table) || more.test(table);
        }
        var row = cell / columns;
        var column = cell % columns;
        var known = published.count(row, column);
        var values = known == null ? IntStream.rangeClosed(0, highest) : IntStream.of(known);
        return values.allMatch(value -> {
            table[row][column] = value;
            return isTooMuch(table, row, column) || fill(table, cell + 1);
        });
    }

    /** As far as the row and the column are filled. */
    private boolean isTooMuch(int[][] table, int row, int column) {
        var inRow = published.count(row, columns);
        var inColumn = published.count(rows, column);
        return inRow != null && Arrays.stream(table[row], 0, column + 1).sum() > inRow
                || inColumn != null
                        && IntStream.rangeClosed(0, row)
                                        .map(r -> table[r][column])
                                        .sum()
                                > inColumn;
    }

    private boolean fits(int[][] table) {
        for (int row = 0; row < rows; row++) {
            table[row][columns] = Arrays.stream(table[row], 0, columns).sum();
        }
        for (int column = 0; column <= columns; column++) {
            var at = column;
            table[rows][column] =
                    IntStream.range(0, rows).map(r -> table[r][at]).sum();
        }
        return IntStream.range(0, (rows + 1) * (columns + 1)).allMatch(i -> {
            var known = published.count(i / (columns + 1), i % (columns + 1));
            return known == null || known == table[i / (columns + 1)][i % (columns + 1)];
        });
    }
}
