package permanency.query.report;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.NotFound;
import permanency.query.projection.Parked;

/** Opens a number: the children and records behind it, of those whom the caller may see. */
@RestController
class FactsEndpoint {

    private static final String FACTS = """
            with fact as (
                select f.*
                from report.fact f
                where f.run_no = :run and f.measure = :measure and f.last_year = :lastYear
                  and (not :ofAboriginalChildren
                       or f.indigenous_status in ('ABORIGINAL', 'TORRES_STRAIT_ISLANDER', 'BOTH'))
                  and (cast(:category as text) is null or f.category is not distinct from nullif(:category, 'none'))
                  and (cast(:district as text) is null or f.district is not distinct from nullif(:district, 'none'))
                  and (cast(:districtGroup as text) is null
                       or f.district_group is not distinct from nullif(:districtGroup, 'none'))
                  and (cast(:provider as text) is null or f.provider is not distinct from nullif(:provider, 'none'))
                  and (cast(:holder as text) is null or f.holder is not distinct from nullif(:holder, 'none'))
                  and (cast(:goal as text) is null or f.goal is not distinct from nullif(:goal, 'none'))
                  and (cast(:indigenousStatus as text) is null
                       or f.indigenous_status is not distinct from nullif(:indigenousStatus, 'none'))
                  and (cast(:ageGroup as text) is null or f.age_group is not distinct from nullif(:ageGroup, 'none'))),
            seen as (
                select f.* from fact f where f.child_id is null or f.child_id in (
                %s)),
            page as (
                select * from seen order by counted_on, child_id, item, category, district limit :limit offset :offset)
            select facts, total, page.item is not null as is_there, page.*
            from (select (select count(*) from fact) as facts, (select count(*) from seen) as total) counted
            left join page on true
            order by counted_on, child_id, item, category, district
            """.formatted(Visibility.CHILDREN);

    private final Runs runs;
    private final Readers readers;
    private final ChildReads reads;
    private final Parked parked;
    private final ReadStore store;

    FactsEndpoint(Runs runs, Readers readers, ChildReads reads, Parked parked, ReadStore store) {
        this.runs = runs;
        this.readers = readers;
        this.reads = reads;
        this.parked = parked;
        this.store = store;
    }

    /**
     * @param facts how many stand behind the number
     * @param total how many of them the caller sees
     * @param incomplete children among the items of whom an event waits to be applied now
     */
    record FactsPage(
            String measure,
            String sentence,
            String clause,
            Measure.Value value,
            int facts,
            int total,
            int page,
            int limit,
            List<CountedFact> items,
            Set<UUID> incomplete) {

        private Set<UUID> children() {
            return items.stream()
                    .map(CountedFact::childId)
                    .filter(Objects::nonNull)
                    .collect(toSet());
        }
    }

    @GetMapping(path = "/v1/reports/quarterly/{runId}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    FactsPage facts(@PathVariable UUID runId, @Valid @ParameterObject FactsQuery query, Viewer viewer) {
        readers.requireReads(viewer);
        var run = runs.get(runId);
        var measure =
                QuarterlyReport.measure(query.measure()).orElseThrow(() -> new NotFound("There is no such measure."));
        return reads.page(
                viewer,
                "facts of " + measure.key() + " of report " + runId,
                FACTS,
                () -> page(run, measure, query, viewer),
                FactsPage::children);
    }

    private FactsPage page(Run run, Measure measure, FactsQuery query, Viewer viewer) {
        var counts = new HashMap<String, Integer>();
        var items = new ArrayList<CountedFact>();
        store.sql()
                .sql(FACTS)
                .params(query.params())
                .params(Visibility.params(viewer))
                .param("run", run.number())
                .query(row -> {
                    counts.put("facts", row.getInt("facts"));
                    counts.put("total", row.getInt("total"));
                    if (row.getBoolean("is_there")) {
                        items.add(CountedFact.of(row, ""));
                    }
                });
        var page = new FactsPage(
                measure.key(),
                measure.sentence(),
                measure.clause(),
                measure.value(),
                counts.get("facts"),
                counts.get("total"),
                query.page(),
                query.limit(),
                items,
                Set.of());
        return page.items().isEmpty() ? page : complete(page);
    }

    private FactsPage complete(FactsPage page) {
        return new FactsPage(
                page.measure(),
                page.sentence(),
                page.clause(),
                page.value(),
                page.facts(),
                page.total(),
                page.page(),
                page.limit(),
                page.items(),
                parked.among(page.children()));
    }
}
