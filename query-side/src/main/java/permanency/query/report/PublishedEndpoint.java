package permanency.query.report;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.BadParameter;
import permanency.query.http.Export;
import permanency.query.http.NotFound;
import permanency.query.reference.ReferenceInForce;
import permanency.query.report.PublishedFigures.PublishedCounts;
import permanency.query.report.Tables.Place;
import tools.jackson.databind.json.JsonMapper;

/** The counts of a run as they may leave the department (R143). */
@RestController
class PublishedEndpoint {

    private final Runs runs;
    private final Tables tables;
    private final Readers readers;
    private final ChildReads reads;
    private final SettingsOfRuns settings;
    private final ReferenceInForce reference;
    private final JsonMapper json;

    PublishedEndpoint(
            Runs runs,
            Tables tables,
            Readers readers,
            ChildReads reads,
            SettingsOfRuns settings,
            ReferenceInForce reference,
            JsonMapper json) {
        this.runs = runs;
        this.tables = tables;
        this.readers = readers;
        this.reads = reads;
        this.settings = settings;
        this.reference = reference;
        this.json = json;
    }

    /** What is kept back does not depend on what is asked for, so that two answers give away no more than one. */
    @GetMapping(path = ReportEndpoint.PATH + "{runId}/published", produces = MediaType.APPLICATION_JSON_VALUE)
    PublishedFigures published(
            @PathVariable UUID runId,
            @RequestParam(required = false) String measure,
            @RequestParam(required = false) String by,
            Viewer viewer) {
        return figures(runId, measure, by, viewer, "");
    }

    @GetMapping(path = ReportEndpoint.PATH + "{runId}/published.csv", produces = Export.CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Export.CSV, schema = @Schema(type = "string")))
    void csv(
            @PathVariable UUID runId,
            @RequestParam(required = false) String measure,
            @RequestParam(required = false) String by,
            Viewer viewer,
            HttpServletResponse response) {
        PublishedLine.write(figures(runId, measure, by, viewer, " as a file"), json, response);
    }

    private PublishedFigures figures(UUID runId, String measure, String by, Viewer viewer, String form) {
        readers.requireRuns(viewer);
        var measures = measures(measure);
        requirePublished(by);
        var report = reads.count(
                viewer,
                "published figures of report " + runId + form,
                () -> tables.of(runs.get(runId), place -> isOf(measures, place), null));
        var values = new ListedValues(settings.of(report.run()));
        return PublishedFigures.of(
                report.run(),
                report.parts().stream()
                        .flatMap(part -> part.tables().stream())
                        .flatMap(table -> published(table, values, report.run()).stream())
                        .filter(table -> by == null || by.equals(table.by()))
                        .toList());
    }

    private static boolean isOf(List<PublishedMeasure> measures, Place place) {
        return !place.aboriginal()
                && measures.stream()
                        .anyMatch(m -> m.key().equals(place.measure().key()));
    }

    private List<PublishedCounts> published(Table table, ListedValues values, Run run) {
        var measure = PublishedMeasure.of(table.measure()).orElseThrow();
        var listed = Listed.of(table, measure, values, new Names(reference.get(), run.until()));
        return PublishedFigures.published(measure.by().stream()
                .map(by -> Breakdown.of(listed, by, values::groupOf))
                .toList());
    }

    private static List<PublishedMeasure> measures(String key) {
        return key == null
                ? PublishedMeasure.ALL
                : List.of(PublishedMeasure.of(key)
                        .orElseThrow(() -> new NotFound("There is no such measure among the published ones.")));
    }

    private static void requirePublished(String by) {
        if (by != null
                && PublishedMeasure.DIMENSIONS.stream()
                        .noneMatch(d -> d.toString().equals(by))) {
            throw new BadParameter("by", "is none of " + PublishedMeasure.DIMENSIONS);
        }
    }
}
