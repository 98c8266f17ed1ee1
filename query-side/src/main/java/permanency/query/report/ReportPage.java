package permanency.query.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permanency.policy.LegalTime;

/**
 * A report as a page shows it.
 *
 * @param lastYear what people call the quarter of the year before
 * @param runBy who ran it, in which position and for whom
 */
record ReportPage(Run run, String lastYear, String knownAt, String runBy, String runAt, List<Section> parts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'Sydney time'", Locale.ENGLISH)
            .withZone(LegalTime.ZONE);

    /** One part of the report. */
    record Section(int number, String title, List<PageTable> tables) {}

    /** @param charts by the id of their table */
    static ReportPage of(Report report, Map<String, String> charts) {
        var run = report.run();
        return new ReportPage(
                run,
                lastYear(run),
                inWords(run.asKnownAt()),
                runBy(run),
                inWords(run.runAt()),
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
        var position = run.position() == null ? null : Words.of(run.position());
        return Stream.of(run.runBy(), position, run.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Instant time) {
        return TIME.format(time);
    }

    static String lastYear(Run run) {
        return Quarter.of(run.from()).aYearBefore().name();
    }
}
