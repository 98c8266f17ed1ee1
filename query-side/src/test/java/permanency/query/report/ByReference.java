package permanency.query.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.Moments;
import permanency.query.projection.Applied;
import permanency.query.reference.ReferenceInForce;
import permanency.reference.Reference;
import tools.jackson.databind.json.JsonMapper;

/** Runs and shows reports as a query side would that is given this reference data, on the database of the others. */
final class ByReference {

    private static final Viewer MANAGER =
            new Viewer("mia", "DCJ", "MANAGER_PRACTICE_AND_PERMANENCY", List.of("*"), List.of("READ"));

    private final Runs runs;
    private final Tables tables;
    private final Reporting reporting;
    private final PublishedEndpoint published;

    private ByReference(ApplicationContext context, String folder) {
        var reference = new ReferenceInForce(folder);
        var store = context.getBean(ReadStore.class);
        var moments = context.getBean(Moments.class);
        var clock = context.getBean(Clock.class);
        var settings = new SettingsOfRuns(store, reference);
        runs = new Runs(store, settings, clock);
        tables = new Tables(store, settings, reference);
        reporting = new Reporting(
                runs,
                new FactCounter(store, reference),
                context.getBean(Applied.class),
                moments,
                reference,
                store,
                context.getBean(ReportSettings.class),
                clock);
        published = new PublishedEndpoint(
                runs,
                tables,
                new Readers(reference, moments),
                context.getBean(ChildReads.class),
                settings,
                reference,
                JsonMapper.shared());
    }

    /** What comes with the product. */
    static ByReference bundled(ApplicationContext context) {
        return new ByReference(context, "");
    }

    /** With other groups of age, bands of time and providers, and with a target. */
    static ByReference later(ApplicationContext context, Path folder) {
        try {
            Files.writeString(
                    folder.resolve("reports.json"),
                    bundledReports()
                            .replace("\"version\": \"2023-03-27\"", "\"version\": \"later\"")
                            .replace("[0, 1, 5, 10, 15]", "[0, 18]")
                            .replace("[6, 12, 18, 24, 36, 60]", "[12]")
                            .replace("\"targets\": []", """
                                    "targets": [{"measure": "targets-reached", "category": "EXTENDED", "figure": "NUMBER",
                                                 "side": "AT_LEAST", "value": 1, "name": "Plan"}]
                                    """));
            Files.writeString(folder.resolve("providers.json"), """
                    [{"version": "later", "from": "2000-01-01", "providers": [
                      {"id": "folded-ngo", "name": "Folded", "from": "2000-01-01",
                       "aboriginalControlled": false, "partialDelegation": false}]}]
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByReference(context, folder.toString());
    }

    private static String bundledReports() throws IOException {
        try (var file = Reference.class.getResourceAsStream("/reference/reports.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    UUID run(String quarter, String asKnownAt) {
        return reporting
                .run(Quarter.of(quarter), Instant.parse(asKnownAt), MANAGER)
                .run()
                .runId();
    }

    /** Not broken down, so that it has no names of districts or providers, which may be others. */
    Report tables(UUID run) {
        return tables.of(runs.get(run), place -> true, Dimension.ALL);
    }

    Table table(UUID run, String measure) {
        return tables(run).parts().stream()
                .flatMap(part -> part.tables().stream())
                .filter(table -> table.measure().equals(measure) && !table.ofAboriginalChildren())
                .findFirst()
                .orElseThrow();
    }

    PublishedFigures published(UUID run, String by) {
        return published.published(run, "reviews-due", by, MANAGER);
    }
}
