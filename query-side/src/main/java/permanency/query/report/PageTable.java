package permanency.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import permanency.query.report.Cell.Aim;
import permanency.query.report.Table.Row;

/**
 * A table as a page shows it: a line for each category, once for all and once for each value of the break-down.
 *
 * @param id by which it is linked to
 * @param headings of the figures, the same for both years
 * @param hasTargets whether there is a column for them
 * @param chart as SVG; null when there is none
 */
record PageTable(
        String id,
        String title,
        String sentence,
        String clause,
        List<String> headings,
        boolean hasTargets,
        List<Group> groups,
        String chart) {

    /** @param name null when there is no other group to tell it from */
    record Group(String name, List<Line> lines) {}

    /** @param target in words; null where there is none */
    record Line(String name, List<Entry> thisYear, List<Entry> lastYear, String target) {}

    /** @param address where the number opens; null when there is no number */
    record Entry(String text, String address) {}

    static PageTable of(Run run, Table table, String chart) {
        return new PageTable(
                id(table),
                title(table),
                table.sentence(),
                table.clause(),
                FigureColumn.of(table).stream().map(c -> c.heading(table)).toList(),
                hasTargets(table.rows().get(0)),
                table.rows().stream().map(row -> group(run, table, row)).toList(),
                chart);
    }

    static String id(Table table) {
        return table.ofAboriginalChildren() ? table.measure() + "-of-aboriginal-children" : table.measure();
    }

    static String title(Table table) {
        var words = table.measure().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + (table.ofAboriginalChildren() ? ", Aboriginal and Torres Strait Islander children" : "");
    }

    private static boolean hasTargets(Row all) {
        return all.all().target() != null || all.cells().stream().anyMatch(c -> c.target() != null);
    }

    private static Group group(Run run, Table table, Row row) {
        var lines = new ArrayList<Line>();
        lines.add(line(run, table, row, null, "All", row.all()));
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            lines.add(line(
                    run, table, row, column.code(), column.name(), row.cells().get(i)));
        }
        return new Group(groupName(table, row), lines);
    }

    private static String groupName(Table table, Row row) {
        if (Dimension.ALL.equals(row.by())) {
            return table.rows().size() == 1 ? null : row.name();
        }
        return Dimension.of(row.by()).title() + ": " + row.name();
    }

    private static Line line(Run run, Table table, Row row, String category, String name, Cell cell) {
        return new Line(
                name,
                entries(run, table, row, category, cell.figures(), false),
                entries(run, table, row, category, cell.lastYear(), true),
                cell.target() == null ? null : inWords(cell.target()));
    }

    private static List<Entry> entries(
            Run run, Table table, Row row, String category, Figures figures, boolean lastYear) {
        return FigureColumn.of(table).stream()
                .map(column -> {
                    var figure = column.in(figures);
                    return figure == null
                            ? new Entry("\u2013", null)
                            : new Entry(
                                    figure.toString(),
                                    FactsAddress.of(run, table, row, column.category(table, category), lastYear));
                })
                .toList();
    }

    private static String inWords(Aim target) {
        var met = target.met() == null ? "nothing to compare" : target.met() ? "met" : "not met";
        return "%s %s %s: %s (%s)"
                .formatted(
                        Words.of(target.figure().name()),
                        Words.of(target.side().name()).toLowerCase(Locale.ROOT),
                        target.value().toPlainString(),
                        met,
                        target.name());
    }
}
