package permanency.query.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.query.report.Measure.Unit;

/**
 * What the quarterly report has; docs/reports.md tells of it. To write its list anew: {@code mvn test
 * -Dtest=MeasuresTest -Dreports.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MeasuresTest {

    private static final Path DOCUMENT = Path.of("../docs/reports.md");
    private static final String BEGIN = "<!-- measures: written by MeasuresTest -->\n";
    private static final String END = "<!-- end of measures -->\n";

    @Test
    void all_twelve_parts_are_there() {
        assertThat(QuarterlyReport.MEASURES).extracting(Measure::part).contains(Part.values());
        assertThat(Tables.places()).extracting(p -> p.part().number()).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void no_two_measures_have_the_same_key() {
        assertThat(QuarterlyReport.MEASURES).extracting(Measure::key).doesNotHaveDuplicates();
        assertThat(QuarterlyReport.MEASURES).extracting(Measure::key).allMatch(key -> key.matches("[a-z][a-z0-9-]+"));
    }

    @Test
    void each_says_what_it_counts_and_by_which_rule() {
        assertThat(QuarterlyReport.MEASURES).allSatisfy(m -> {
            assertThat(m.sentence()).endsWith(".");
            assertThat(m.clause()).matches("[RA][0-9]+");
        });
    }

    @Test
    void the_document_is_up_to_date() throws IOException {
        var document = Files.readString(DOCUMENT);
        var rendered = document.substring(0, document.indexOf(BEGIN))
                + BEGIN
                + render()
                + document.substring(document.indexOf(END));
        if (Boolean.getBoolean("reports.write")) {
            Files.writeString(DOCUMENT, rendered);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(rendered);
    }

    private static String render() {
        return Arrays.stream(Part.values()).map(MeasuresTest::part).collect(joining("\n", "\n", "\n"));
    }

    private static String part(Part part) {
        var measures = QuarterlyReport.MEASURES.stream()
                .filter(m -> m.part() == part)
                .map(m -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                m.key(),
                                m.sentence(),
                                counts(m),
                                m.share() == null ? "" : "`" + m.share() + "`",
                                m.clause()))
                .collect(joining("\n"));
        return "### %d %s\n\n%s| measure | what it counts | counts | percent of | rule |\n| --- | --- | --- | --- | --- |\n%s\n"
                .formatted(
                        part.number(),
                        part.title(),
                        part == Part.ABORIGINAL_CHILDREN
                                ? "All measures of parts 1 to 9 again, of these children alone; and:\n\n"
                                : "",
                        measures);
    }

    private static String counts(Measure measure) {
        var what = measure.unit() == Unit.CHILDREN ? "children" : "records";
        return measure.value() == null
                ? what
                : what + "; " + List.of("days", "months").get(measure.value().ordinal());
    }
}
