package permanency.query.report;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import permanency.events.DistrictId;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.http.BadParameter;
import permanency.query.http.NotFound;
import permanency.query.reference.ReferenceInForce;
import permanency.query.report.Breakdown.GroupOf;
import permanency.query.report.PublishedFigures.PublishedCounts;
import permanency.query.report.Tables.Place;
import permanency.reference.DistrictGroups.Group;

/** The counts of a run as they may leave the department (R143). */
@RestController
class PublishedEndpoint {

    private final Runs runs;
    private final Tables tables;
    private final Readers readers;
    private final ChildReads reads;
    private final ReferenceInForce reference;

    PublishedEndpoint(Runs runs, Tables tables, Readers readers, ChildReads reads, ReferenceInForce reference) {
        this.runs = runs;
        this.tables = tables;
        this.readers = readers;
        this.reads = reads;
        this.reference = reference;
    }

    /** What is kept back does not depend on what is asked for, so that two answers give away no more than one. */
    @GetMapping(path = ReportEndpoint.PATH + "{runId}/published", produces = MediaType.APPLICATION_JSON_VALUE)
    PublishedFigures published(
            @PathVariable UUID runId,
            @RequestParam(required = false) String measure,
            @RequestParam(required = false) String by,
            Viewer viewer) {
        readers.requireRuns(viewer);
        var measures = measures(measure);
        requirePublished(by);
        var report = reads.count(
                viewer,
                "published figures of report " + runId,
                () -> tables.of(runs.get(runId), place -> isOf(measures, place), null));
        var run = report.run();
        return PublishedFigures.of(
                run,
                report.parts().stream()
                        .flatMap(part -> part.tables().stream())
                        .flatMap(table -> published(table, groupOf(run)).stream())
                        .filter(table -> by == null || by.equals(table.by()))
                        .toList());
    }

    private static boolean isOf(List<PublishedMeasure> measures, Place place) {
        return !place.aboriginal()
                && measures.stream()
                        .anyMatch(m -> m.key().equals(place.measure().key()));
    }

    private static List<PublishedCounts> published(Table table, GroupOf groupOf) {
        var measure = PublishedMeasure.of(table.measure()).orElseThrow();
        return PublishedFigures.published(measure.by().stream()
                .map(by -> Breakdown.of(measure, table, by, groupOf))
                .toList());
    }

    private GroupOf groupOf(Run run) {
        var groups = reference.get().districtGroups().on(run.until());
        return district -> Dimension.NONE.equals(district)
                ? Dimension.NONE
                : groups.of(new DistrictId(district)).map(Group::code).orElse(Dimension.NONE);
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
