package permanency.query.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import permanency.query.published.PublishedTable;
import permanency.query.report.PublishedFigures.PublishedCounts;
import permanency.query.report.PublishedFigures.PublishedRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published count as a line of a file.
 *
 * @param table what its table is broken down by
 * @param category {@code all} for that of all
 * @param count {@code n.p.} when it is not published: an empty place would be taken for none
 */
record PublishedLine(
        String measure,
        String table,
        String by,
        String value,
        String name,
        String category,
        String categoryName,
        String count) {

    static void write(PublishedFigures figures, JsonMapper json, HttpServletResponse response) {
        var csv = new Csv(PublishedLine.class, json);
        var name = "quarterly-" + figures.quarter() + "-v" + figures.version() + "-published.csv";
        Export.write(response, Export.CSV, name, lines -> {
            lines.accept(csv.header());
            each(figures, line -> lines.accept(csv.line(line)));
        });
    }

    private static void each(PublishedFigures figures, Consumer<PublishedLine> lines) {
        for (var table : figures.tables()) {
            for (var row : table.rows()) {
                lines.accept(line(table, row, Dimension.ALL, "All", row.counts().get(0)));
                for (int i = 0; i < table.columns().size(); i++) {
                    var category = table.columns().get(i);
                    lines.accept(line(
                            table,
                            row,
                            category.code(),
                            category.name(),
                            row.counts().get(i + 1)));
                }
            }
        }
    }

    private static PublishedLine line(
            PublishedCounts table, PublishedRow row, String category, String categoryName, Integer count) {
        return new PublishedLine(
                table.measure(),
                table.by(),
                row.by(),
                row.value(),
                row.name(),
                category,
                categoryName,
                count == null ? PublishedTable.NOT_PUBLISHED : count.toString());
    }
}
