package permanency.query.report;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.reference.ReferenceInForce;

/**
 * Counts the facts of a run in tables that last as long as the transaction: one statement for each measure, one to say
 * where each child stood that day, and a few to add up. The quarter of the year before is counted at the same time, by
 * another connection that sees the same moment.
 */
@Component
class FactCounter {

    private static final String COUNTED = """
            create temporary table counted (
                measure text, last_year boolean, item text, child_id uuid, record_id uuid, counted_on date, since_on date,
                value int, category text, goal text, district text, provider text, stood_on date) on commit drop
            """;

    private static final String COUNT = KnownThen.TABLES + """
            , counting (item, child_id, record_id, counted_on, since_on, value, category, goal%1$s) as (
            %2$s)
            insert into counted
            select :measure, :lastYear, cast(item as text), cast(child_id as uuid), cast(record_id as uuid),
                   cast(counted_on as date), cast(since_on as date), cast(value as int), cast(category as text),
                   cast(goal as text)%3$s, %4$s
            from counting
            """;

    /** A rough idea of the new tables is enough to plan by. */
    private static final String SETTINGS = "set local work_mem = '64MB'; set local default_statistics_target = 10";

    /** @param facts and cells, as rows to copy */
    private record Counted(String facts, String cells) {}

    private final ReadStore store;
    private final ReferenceInForce reference;

    FactCounter(ReadStore store, ReferenceInForce reference) {
        this.store = store;
        this.reference = reference;
    }

    /** Has to be called in a transaction that sees one moment. */
    void count(Run run) {
        var quarter = Quarter.of(run.from());
        var moment = store.exportedSnapshot();
        var lastYear = supplyAsync(
                () -> store.inSnapshot(moment, () -> countedAside(quarter.aYearBefore(), run)),
                counting -> new Thread(counting, "report").start());
        try {
            count(quarter, false, run);
        } finally {
            lastYear.handle((rows, failure) -> rows).join();
        }
        store.sql().sql("insert into report.fact " + FactSql.FACTS).update();
        store.sql().sql("insert into report.cell " + FactSql.CELLS).update();
        store.copy("copy report.fact from stdin", lastYear.join().facts());
        store.copy("copy report.cell from stdin", lastYear.join().cells());
    }

    private Counted countedAside(Quarter quarter, Run run) {
        count(quarter, true, run);
        return new Counted(store.copied(FactSql.FACTS), store.copied(FactSql.CELLS));
    }

    private void count(Quarter quarter, boolean lastYear, Run run) {
        store.sql().sql(SETTINGS).update();
        store.sql().sql(COUNTED).update();
        store.sql().sql(FactSql.TABLES).update();
        QuarterlyReport.MEASURES.forEach(measure -> count(measure, quarter, lastYear, run));
        store.sql().sql("analyze counted").update();
        store.sql()
                .sql(FactSql.PLACED)
                .params(params(quarter, run.asKnownAt()))
                .param("run", run.number())
                .update();
        store.sql().sql("analyze fact").update();
        for (var sum : FactSql.sums()) {
            store.sql()
                    .sql(sum.sql())
                    .param("run", run.number())
                    .param("measures", sum.measures().toArray(String[]::new))
                    .update();
        }
    }

    private void count(Measure measure, Quarter quarter, boolean lastYear, Run run) {
        var stoodOn = measure.ending() == null ? FactSql.OF_ITS_DAY : FactSql.OF_THE_DAY_BEFORE;
        var sql = measure.placesItself()
                ? COUNT.formatted(
                        ", district, provider",
                        measure.sql(),
                        ", cast(district as text), cast(provider as text)",
                        stoodOn)
                : COUNT.formatted("", measure.sql(), ", null, null", stoodOn);
        store.sql()
                .sql(sql)
                .params(params(quarter, run.asKnownAt()))
                .param("measure", measure.key())
                .param("lastYear", lastYear)
                .param("ending", measure.ending())
                .update();
    }

    private Map<String, Object> params(Quarter quarter, Instant asKnownAt) {
        var until = quarter.until();
        var windows = reference.get().windows();
        var reports = reference.get().reports().on(until);
        var groups = groups();
        var params = new HashMap<String, Object>();
        params.put("from", quarter.from());
        params.put("until", until);
        params.put("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC));
        params.put("entryMonths", windows.on(quarter.from().minusYears(2)).entryToCareMonths());
        params.put("firstApplicationDays", windows.on(until).firstApplicationDays());
        params.put("culturalMonths", windows.on(until).culturalConsultationMonths());
        params.put("timeBandMonths", reports.timeBandMonths().toArray(Integer[]::new));
        params.put("timeBands", Bands.ofMonths(reports.timeBandMonths()).toArray(String[]::new));
        params.put("ageGroupsFrom", reports.ageGroupsFrom().toArray(Integer[]::new));
        params.put("ageGroups", Bands.ofYears(reports.ageGroupsFrom()).toArray(String[]::new));
        params.put("groupedDistricts", groups.stream().map(Grouped::district).toArray(String[]::new));
        params.put("groups", groups.stream().map(Grouped::group).toArray(String[]::new));
        params.put("groupsFrom", groups.stream().map(g -> text(g.from())).toArray(String[]::new));
        params.put("groupsUntil", groups.stream().map(g -> text(g.until())).toArray(String[]::new));
        return params;
    }

    /** Since when a district has been in a group, and the first day on which it is not any more. */
    private record Grouped(String district, String group, LocalDate from, LocalDate until) {}

    private List<Grouped> groups() {
        var versions = reference.get().districtGroups().versions();
        var groups = new ArrayList<Grouped>();
        IntStream.range(0, versions.size()).forEach(i -> {
            var from = i == 0 ? null : versions.get(i).from();
            var until = i + 1 == versions.size() ? null : versions.get(i + 1).from();
            versions.get(i)
                    .groups()
                    .forEach(group -> group.districts()
                            .forEach(district -> groups.add(new Grouped(district.code(), group.code(), from, until))));
        });
        return groups;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
