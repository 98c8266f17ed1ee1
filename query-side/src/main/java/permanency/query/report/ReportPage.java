package permanency.query.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as a page shows it.
 *
 * @param lastYear what people call the quarter of the year before
 * @param runBy who ran it, in which position and for whom
 */
record ReportPage(Run run, String lastYear, String knownAt, String runBy, String runAt, List<Section> parts) {

    /** One part of the report. */
    record Section(int number, String title, List<PageTable> tables) {}

    /** @param charts by the id of their table */
    static ReportPage of(Report report, Map<String, String> charts) {
        var run = report.run();
        return new ReportPage(
                run,
                lastYear(run),
                LegalTime.inWords(run.asKnownAt()),
                runBy(run),
                LegalTime.inWords(run.runAt()),
                report.parts().stream()
                        .map(part -> new Section(
                                part.number(),
                                part.title(),
                                part.tables().stream()
                                        .map(t -> PageTable.of(run, t, charts.get(PageTable.id(t))))
                                        .toList()))
                        .toList());
    }

    private static String runBy(Run run) {
        var position = run.position() == null ? null : Names.inWords(run.position());
        return Stream.of(run.runBy(), position, run.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static String lastYear(Run run) {
        return Quarter.of(run.from()).aYearBefore().name();
    }
}
