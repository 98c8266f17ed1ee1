package permanency.query.published;

import java.util.List;

/**
 * Counts, as they are known inside the department.
 *
 * @param measure what is counted, such as {@code reviews held}. Counts of the same measure under the same headings are
 *     the same count in whatever tables they stand
 * @param counts a list for each row, in it a count for each column
 * @param people of how many people each of the counts is, likewise
 */
public record CountTable(
        String title, String measure, Axis rows, Axis columns, List<List<Integer>> counts, List<List<Integer>> people) {

    public CountTable {
        PublishedRules.requireNoIdentifier(title);
        counts = counts.stream().map(List::copyOf).toList();
        people = people.stream().map(List::copyOf).toList();
        if (!isFor(rows, columns, counts) || !isFor(rows, columns, people)) {
            throw new IllegalArgumentException(title + " has not one count for each row and column");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException(title + " has a count below zero");
        }
    }

    /** Of people, each once. */
    public CountTable(String title, String measure, Axis rows, Axis columns, List<List<Integer>> counts) {
        this(title, measure, rows, columns, counts, counts);
    }

    private static boolean isFor(Axis rows, Axis columns, List<List<Integer>> counts) {
        return counts.size() == rows.headings().size()
                && counts.stream().allMatch(r -> r.size() == columns.headings().size());
    }
}
