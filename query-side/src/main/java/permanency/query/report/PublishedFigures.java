package permanency.query.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import permanency.query.published.PublishedTable;
import permanency.query.published.Publisher;

/** The counts of a run that may leave the department (R143). It does not say who ran it. */
record PublishedFigures(
        String quarter,
        String name,
        LocalDate from,
        LocalDate until,
        Instant asKnownAt,
        int version,
        List<PublishedCounts> tables) {

    /** @param by the dimension; the first row is that of all */
    record PublishedCounts(
            String measure,
            String sentence,
            String clause,
            Measure.Unit counts,
            String by,
            List<Table.Heading> columns,
            List<PublishedRow> rows) {}

    /** @param counts the one for all first, then one for each column; null stands for one that is not published */
    record PublishedRow(String by, String value, String name, List<Integer> counts) {}

    static PublishedFigures of(Run run, List<PublishedCounts> tables) {
        return new PublishedFigures(
                run.quarter(), run.name(), run.from(), run.until(), run.asKnownAt(), run.version(), tables);
    }

    /** All that add up of one measure, handed over together: a table by itself would give away what another keeps back. */
    static List<PublishedCounts> published(List<Breakdown> breakdowns) {
        var sums = breakdowns.stream().filter(Breakdown::addsUp).toList();
        var published = Publisher.publish(sums.stream().map(Breakdown::counts).toList());
        return IntStream.range(0, sums.size())
                .mapToObj(i -> counts(sums.get(i), published.get(i)))
                .toList();
    }

    private static PublishedCounts counts(Breakdown breakdown, PublishedTable published) {
        var table = breakdown.table();
        return new PublishedCounts(
                table.measure(),
                table.sentence(),
                table.clause(),
                table.counts(),
                breakdown.by().toString(),
                breakdown.columns(),
                IntStream.range(0, breakdown.rows().size())
                        .mapToObj(i -> row(
                                breakdown.rows().get(i).row(),
                                published.counts().get(i)))
                        .toList());
    }

    private static PublishedRow row(Table.Row row, List<Integer> counts) {
        return new PublishedRow(row.by(), row.value(), row.name(), counts);
    }
}
