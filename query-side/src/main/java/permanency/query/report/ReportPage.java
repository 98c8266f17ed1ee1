package permanency.query.report;

import java.util.List;
import java.util.Map;

/**
 * A report as a page shows it.
 *
 * @param lastYear what people call the quarter of the year before
 */
record ReportPage(Run run, String lastYear, String knownAt, String runAt, List<Section> parts) {

    /** One part of the report. */
    record Section(int number, String title, List<PageTable> tables) {}

    /** @param charts by the id of their table */
    static ReportPage of(Report report, Map<String, String> charts) {
        var run = report.run();
        return new ReportPage(
                run,
                lastYear(run),
                LegalTime.inWords(run.asKnownAt()),
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

    static String lastYear(Run run) {
        return Quarter.of(run.from()).aYearBefore().name();
    }
}
