package permanency.query.published;

import java.util.List;

/**
 * Counts that may leave the department.
 *
 * @param counts a list for each row, in it a count for each column; null stands for one that is not published
 */
public record PublishedTable(String title, List<Heading> rows, List<Heading> columns, List<List<Integer>> counts) {

    /** What people read in place of a count that is not published, be it small or kept back for the sake of another. */
    public static final String NOT_PUBLISHED = "n.p.";

    /** Null when it is not published. */
    public Integer count(int row, int column) {
        return counts.get(row).get(column);
    }
}
