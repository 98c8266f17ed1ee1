package permanency.query.report;

import java.util.List;

/**
 * One measure, whole and broken down.
 *
 * @param ofAboriginalChildren whether it is of Aboriginal and Torres Strait Islander children alone
 * @param columns its categories, in order; each row has a cell for each of them after the one for all
 */
record Table(
        String measure,
        String sentence,
        String clause,
        Measure.Unit counts,
        Measure.Value value,
        String share,
        boolean ofAboriginalChildren,
        List<Heading> columns,
        List<Row> rows) {

    /** @param code by which it is asked for; {@code all} or {@code none} where it is none */
    record Heading(String code, String name) {}

    /** @param by the dimension: {@code all}, {@code district}, ... */
    record Row(String by, String value, String name, Cell all, List<Cell> cells) {}
}
