package permanency.query.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import permanency.query.report.Differences.Because;
import permanency.query.report.Differences.CellChange;
import permanency.query.report.Differences.FactChange;
import permanency.query.report.Differences.Why;

/** What a run says otherwise than the one before it, and why (R148). */
@RestController
class RunDifferenceEndpoint {

    private final Runs runs;
    private final Readers readers;
    private final ChildReads reads;
    private final ReadStore store;

    RunDifferenceEndpoint(Runs runs, Readers readers, ChildReads reads, ReadStore store) {
        this.runs = runs;
        this.readers = readers;
        this.reads = reads;
        this.store = store;
    }

    /** @param by which breakdown of the cells beside all of them; none when left out */
    record Asked(
            String by,
            @Min(0) @Max(100_000) Integer page,
            @Min(1) @Max(200) Integer limit) {

        Asked {
            by = by == null ? Dimension.ALL : by;
            page = page == null ? 0 : page;
            limit = limit == null ? 50 : limit;
        }
    }

    @GetMapping(path = "/v1/reports/quarterly/{runId}/difference", produces = MediaType.APPLICATION_JSON_VALUE)
    Differences difference(@PathVariable UUID runId, @Valid @ParameterObject Asked asked, Viewer viewer) {
        readers.requireReads(viewer);
        Dimension.of(asked.by());
        var run = runs.get(runId);
        if (run.former() == null) {
            throw new NotFound("There is no run of the quarter before this one.");
        }
        return reads.page(
                viewer,
                "difference of report " + runId,
                DifferenceSql.FACTS,
                () -> differences(run, runs.get(run.former()), asked, viewer),
                RunDifferenceEndpoint::children);
    }

    private Differences differences(Run run, Run former, Asked asked, Viewer viewer) {
        var total = new AtomicInteger();
        var facts = new ArrayList<FactChange>();
        store.sql()
                .sql(DifferenceSql.FACTS)
                .params(Visibility.params(viewer))
                .param("run", run.number())
                .param("former", former.number())
                .param("repeated", DifferenceSql.repeated())
                .param("logged", DifferenceSql.logged())
                .param("formerKnownAt", former.asKnownAt().atOffset(ZoneOffset.UTC))
                .param("asKnownAt", run.asKnownAt().atOffset(ZoneOffset.UTC))
                .param("limit", asked.limit())
                .param("offset", asked.page() * asked.limit())
                .query(row -> {
                    total.set(row.getInt("total"));
                    if (row.getString("measure") != null) {
                        facts.add(fact(row, run, former));
                    }
                });
        return new Differences(
                run, former, cells(run, former, asked.by()), total.get(), asked.page(), asked.limit(), facts);
    }

    private List<CellChange> cells(Run run, Run former, String by) {
        return store.sql()
                .sql(DifferenceSql.CELLS)
                .param("run", run.number())
                .param("former", former.number())
                .param("by", by)
                .query((row, n) -> new CellChange(
                        row.getString("measure"),
                        row.getBoolean("aboriginal"),
                        row.getBoolean("last_year"),
                        row.getString("by_dimension"),
                        row.getString("value"),
                        row.getString("category"),
                        row.getObject("before", Integer.class),
                        row.getObject("after", Integer.class),
                        row.getObject("children_before", Integer.class),
                        row.getObject("children_after", Integer.class),
                        row.getObject("total_before", Long.class),
                        row.getObject("total_after", Long.class),
                        row.getBigDecimal("median_before"),
                        row.getBigDecimal("median_after")))
                .list();
    }

    private static FactChange fact(ResultSet row, Run run, Run former) throws SQLException {
        return new FactChange(
                row.getString("measure"),
                row.getBoolean("last_year"),
                row.getBoolean("was_there") ? CountedFact.of(row, "before_") : null,
                row.getBoolean("is_there") ? CountedFact.of(row, "after_") : null,
                why(row.getString("name"), run, former),
                row.getBoolean("is_recorded") ? because(row) : null);
    }

    private static Because because(ResultSet row) throws SQLException {
        return new Because(
                row.getString("name"),
                row.getObject("because_record", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant());
    }

    private static Why why(String event, Run run, Run former) {
        if (event == null) {
            return run.ruleVersion().equals(former.ruleVersion()) ? Why.OTHER : Why.OTHER_RULES;
        }
        if (event.endsWith("Voided")) {
            return Why.VOIDED;
        }
        return event.endsWith("Corrected") ? Why.CORRECTED : Why.LATE_ENTRY;
    }

    private static Set<UUID> children(Differences differences) {
        return differences.facts().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .map(CountedFact::childId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
