package permanency.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import permanency.query.published.Axis;
import permanency.query.published.CountTable;
import permanency.query.published.Heading;
import permanency.query.report.Table.Row;

/**
 * The counts of a table by one dimension, as they are to be published.
 *
 * @param by the dimension
 * @param columns the categories; none when they are not told
 * @param rows that of all first
 */
record Breakdown(Table table, Dimension by, List<Table.Heading> columns, List<Placed> rows) {

    /** @param within of which row it is a part; null for that of all */
    record Placed(Row row, Row within) {}

    static Breakdown of(Table table, Dimension by, GroupOf groupOf) {
        var all = table.rows().get(0);
        var values = rows(table, by);
        var flat = new Breakdown(table, by, table.columns(), flat(all, values));
        if (by != Dimension.DISTRICT) {
            return flat;
        }
        var groups = rows(table, Dimension.DISTRICT_GROUP);
        var grouped = new Breakdown(table, by, table.columns(), grouped(all, values, groups, groupOf));
        return grouped.addsUp() ? grouped : flat;
    }

    /** Whether each count is that of its parts together, both down and across. */
    boolean addsUp() {
        return rows.stream().allMatch(whole -> rowsAddUp(whole) && categoriesAddUp(numbers(whole.row())));
    }

    private boolean rowsAddUp(Placed whole) {
        var parts = rows.stream().filter(r -> r.within() == whole.row()).toList();
        return parts.isEmpty() && whole.within() != null || equalsSum(numbers(whole.row()), parts);
    }

    private boolean categoriesAddUp(List<Integer> counts) {
        return columns.isEmpty()
                || counts.get(0)
                        == counts.stream().skip(1).mapToInt(Integer::intValue).sum();
    }

    CountTable counts() {
        var categories = Stream.concat(
                Stream.of(heading(Dimension.ALL, "All", null)),
                columns.stream().map(c -> heading(c.code(), c.name(), Dimension.ALL)));
        return new CountTable(
                table.measure() + " by " + by,
                table.measure(),
                new Axis(
                        by.toString(),
                        Dimension.ALL,
                        rows.stream().map(Breakdown::heading).toList()),
                new Axis("category", Dimension.ALL, categories.toList()),
                rows.stream().map(r -> numbers(r.row())).toList(),
                rows.stream().map(r -> figures(r.row(), Figures::children)).toList());
    }

    private boolean equalsSum(List<Integer> counts, List<Placed> parts) {
        return IntStream.range(0, counts.size())
                .allMatch(c -> counts.get(c)
                        == parts.stream()
                                .mapToInt(part -> numbers(part.row()).get(c))
                                .sum());
    }

    private List<Integer> numbers(Row row) {
        return figures(row, Figures::number);
    }

    private List<Integer> figures(Row row, ToIntFunction<Figures> figure) {
        return Stream.concat(Stream.of(row.all()), row.cells().stream().limit(columns.size()))
                .map(cell -> figure.applyAsInt(cell.figures()))
                .toList();
    }

    private static Heading heading(Placed placed) {
        return heading(code(placed.row()), placed.row().name(), placed.within() == null ? null : code(placed.within()));
    }

    private static Heading heading(String code, String name, String within) {
        return new Heading(code, name, within);
    }

    /** A district and a group may have the same code. */
    private static String code(Row row) {
        return Dimension.ALL.equals(row.by()) ? Dimension.ALL : row.by() + "=" + row.value();
    }

    private static List<Row> rows(Table table, Dimension by) {
        return table.rows().stream().filter(r -> r.by().equals(by.toString())).toList();
    }

    private static List<Placed> flat(Row all, List<Row> values) {
        return Stream.concat(Stream.of(new Placed(all, null)), values.stream().map(value -> new Placed(value, all)))
                .toList();
    }

    private static List<Placed> grouped(Row all, List<Row> values, List<Row> groups, GroupOf groupOf) {
        var rows = new ArrayList<Placed>();
        rows.add(new Placed(all, null));
        for (var group : groups) {
            var isNone = Dimension.NONE.equals(group.value());
            if (!isNone) {
                rows.add(new Placed(group, all));
            }
            values.stream()
                    .filter(value -> group.value().equals(groupOf.district(value.value())))
                    .forEach(value -> rows.add(new Placed(value, isNone ? all : group)));
        }
        return rows;
    }

    /** In which group a district is; {@code none} when it is in none. */
    interface GroupOf {
        String district(String code);
    }
}
