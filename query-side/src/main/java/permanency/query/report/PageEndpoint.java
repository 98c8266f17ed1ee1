package permanency.query.report;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.policy.Disclosure;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.Export;
import permanency.query.http.PrintedPage;

/** The quarterly report as a page to be read and printed. */
@RestController
class PageEndpoint {

    private final Runs runs;
    private final Tables tables;
    private final Readers readers;
    private final ChildReads reads;
    private final Charts charts;
    private final PageTemplate template;

    PageEndpoint(Runs runs, Tables tables, Readers readers, ChildReads reads, Charts charts, PageTemplate template) {
        this.runs = runs;
        this.tables = tables;
        this.readers = readers;
        this.reads = reads;
        this.charts = charts;
        this.template = template;
    }

    /** Not broken down unless it is said by what, so that the whole report can be read. */
    @GetMapping(path = ReportEndpoint.PATH + "{runId}.html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(
            @PathVariable UUID runId,
            @RequestParam(required = false) String part,
            @RequestParam(required = false) String measure,
            @RequestParam(defaultValue = Dimension.ALL) String by,
            Viewer viewer) {
        readers.requireReads(viewer);
        var wanted = WhichTables.ofPart(part).and(WhichTables.ofMeasure(measure));
        var dimension = WhichTables.by(by);
        var report = reads.count(
                viewer, "report " + runId + " as a page", () -> tables.of(runs.get(runId), wanted, dimension));
        return PrintedPage.answer(template.policy())
                .header(Export.WARNING, Disclosure.WARNING)
                .body(template.html(ReportPage.of(report, charts.of(report))));
    }
}
