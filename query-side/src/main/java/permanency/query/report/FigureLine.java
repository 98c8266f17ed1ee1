package permanency.query.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import permanency.query.http.Csv;
import permanency.query.http.Export;
import permanency.query.report.Table.Row;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cell of a report as a line of a file.
 *
 * @param category {@code all} for the cell of all
 * @param target null unless one is set
 */
record FigureLine(
        int part,
        String measure,
        boolean ofAboriginalChildren,
        String by,
        String value,
        String name,
        String category,
        Figures figures,
        Figures lastYear,
        Cell.Aim target) {

    static void write(Report report, String file, JsonMapper json, HttpServletResponse response) {
        var csv = new Csv(FigureLine.class, json);
        Export.write(response, Export.CSV, file, lines -> {
            lines.accept(csv.header());
            each(report, line -> lines.accept(csv.line(line)));
        });
    }

    private static void each(Report report, Consumer<FigureLine> lines) {
        for (var chapter : report.parts()) {
            for (var table : chapter.tables()) {
                for (var row : table.rows()) {
                    lines.accept(line(chapter.number(), table, row, Dimension.ALL, row.all()));
                    for (int i = 0; i < table.columns().size(); i++) {
                        var category = table.columns().get(i).code();
                        lines.accept(line(
                                chapter.number(),
                                table,
                                row,
                                category,
                                row.cells().get(i)));
                    }
                }
            }
        }
    }

    private static FigureLine line(int part, Table table, Row row, String category, Cell cell) {
        return new FigureLine(
                part,
                table.measure(),
                table.ofAboriginalChildren(),
                row.by(),
                row.value(),
                row.name(),
                category,
                cell.figures(),
                cell.lastYear(),
                cell.target());
    }
}
