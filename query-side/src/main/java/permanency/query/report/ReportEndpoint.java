package permanency.query.report;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.Export;
import tools.jackson.databind.json.JsonMapper;

/** The quarterly report: to run it, to see which runs there are, and to read one. */
@RestController
@RequestMapping("/v1/reports/quarterly")
class ReportEndpoint {

    static final String PATH = "/v1/reports/quarterly/";

    private final Reporting reporting;
    private final Runs runs;
    private final Tables tables;
    private final Readers readers;
    private final ChildReads reads;
    private final JsonMapper json;

    ReportEndpoint(Reporting reporting, Runs runs, Tables tables, Readers readers, ChildReads reads, JsonMapper json) {
        this.reporting = reporting;
        this.runs = runs;
        this.tables = tables;
        this.readers = readers;
        this.reads = reads;
        this.json = json;
    }

    /**
     * @param quarter the month in which it begins, such as 2026-01
     * @param asKnownAt the latest time of which all is stored when left out
     */
    record Wanted(@NotNull String quarter, Instant asKnownAt) {}

    /** @param quarter of which quarter; all when left out */
    record Which(
            String quarter,
            @Min(0) @Max(10_000) Integer page,
            @Min(1) @Max(200) Integer limit) {

        Which {
            page = page == null ? 0 : page;
            limit = limit == null ? 50 : limit;
        }
    }

    /** Newest first. */
    record RunsPage(int page, int limit, List<Run> runs) {}

    /** Answers 200 and the run that there is when the same was run before (R148). */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Run> run(@Valid @RequestBody Wanted wanted, Viewer viewer) {
        readers.requireRuns(viewer);
        var outcome = reporting.run(Quarter.of(wanted.quarter()), wanted.asKnownAt(), viewer);
        return ResponseEntity.status(outcome.isNew() ? 201 : 200)
                .location(URI.create(PATH + outcome.run().runId()))
                .body(outcome.run());
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RunsPage runs(@Valid @ParameterObject Which which, Viewer viewer) {
        readers.requireReads(viewer);
        var quarter = which.quarter() == null ? null : Quarter.of(which.quarter());
        return new RunsPage(which.page(), which.limit(), runs.all(quarter, which.page(), which.limit()));
    }

    /** Whole, or of it one part, one measure, one breakdown. */
    @GetMapping(path = "/{runId}", produces = MediaType.APPLICATION_JSON_VALUE)
    Report report(
            @PathVariable UUID runId,
            @RequestParam(required = false) String part,
            @RequestParam(required = false) String measure,
            @RequestParam(required = false) String by,
            Viewer viewer) {
        readers.requireReads(viewer);
        var wanted = WhichTables.ofPart(part).and(WhichTables.ofMeasure(measure));
        var dimension = by == null ? null : WhichTables.by(by);
        return reads.count(viewer, "report " + runId, () -> tables.of(runs.get(runId), wanted, dimension));
    }

    /** The number of a part, the key of a measure, or all. */
    @GetMapping(path = "/{runId}/{what}.csv", produces = Export.CSV)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Export.CSV, schema = @Schema(type = "string")))
    void csv(@PathVariable UUID runId, @PathVariable String what, Viewer viewer, HttpServletResponse response) {
        readers.requireReads(viewer);
        var wanted = WhichTables.named(what);
        var report =
                reads.count(viewer, "report " + runId + " " + what, () -> tables.of(runs.get(runId), wanted, null));
        var name = "quarterly-" + report.run().quarter() + "-v" + report.run().version() + "-" + what + ".csv";
        FigureLine.write(report, name, json, response);
    }
}
