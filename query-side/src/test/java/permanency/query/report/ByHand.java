package permanency.query.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.query.report.Report.Chapter;
import permanency.query.report.Table.Heading;
import permanency.query.report.Table.Row;

/** Reports that a test makes up. */
final class ByHand {

    static final String ATTACK = "<script>alert('x')</script> & \"<img src=x onerror=y>\"";
    static final UUID RUN_ID = UUID.fromString("7c1c0e0e-54f4-4b3c-8f0c-0a8c2f6c0a11");

    private ByHand() {}

    static Run run(String runBy) {
        return new Run(
                RUN_ID,
                "quarterly",
                "2021-04",
                "April to June 2021",
                LocalDate.parse("2021-04-01"),
                LocalDate.parse("2021-06-30"),
                Instant.parse("2021-07-10T02:00:00Z"),
                "layout 3, reports 2023-03-27",
                2,
                null,
                runBy,
                "DCJ",
                "MANAGER_PRACTICE_AND_PERMANENCY",
                Instant.parse("2021-07-10T02:01:00Z"),
                3,
                1L);
    }

    static Report report(Table... tables) {
        return new Report(run("mia"), List.of(new Chapter(2, "Reviews", List.of(tables))));
    }

    static Table table(String measure, List<String> categories, Row... rows) {
        var known = QuarterlyReport.measure(measure).orElseThrow();
        return new Table(
                measure,
                known.sentence(),
                known.clause(),
                known.unit(),
                known.value(),
                known.share(),
                false,
                categories.stream().map(c -> new Heading(c, Words.of(c))).toList(),
                List.of(rows));
    }

    static Table ofAboriginalChildren(Table table) {
        return new Table(
                table.measure(),
                table.sentence(),
                table.clause(),
                table.counts(),
                table.value(),
                table.share(),
                true,
                table.columns(),
                table.rows());
    }

    static Row all(int... numbers) {
        return row("all", "all", "All", numbers);
    }

    /** @param numbers the first is that of all categories */
    static Row row(String by, String value, String name, int... numbers) {
        return row(by, value, name, Arrays.stream(numbers).mapToObj(ByHand::cell));
    }

    static Row row(String by, String value, String name, Stream<Cell> cells) {
        var all = cells.toList();
        return new Row(by, value, name, all.get(0), all.subList(1, all.size()));
    }

    static Cell cell(int number) {
        return cell(number, number, 0);
    }

    static Cell cell(int number, int children, int lastYear) {
        return new Cell(of(number, children), of(lastYear, lastYear), null);
    }

    private static Figures of(int number, int children) {
        return new Figures(number, children, null, null, null, null);
    }
}
