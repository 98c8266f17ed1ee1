package permanency.query.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** How what was counted becomes the facts and the cells of a run. */
final class FactSql {

    /** Which Indigenous statuses part 10 is about. */
    private static final String ABORIGINAL = "indigenous_status in ('ABORIGINAL', 'TORRES_STRAIT_ISLANDER', 'BOTH')";

    /** For one quarter, to be kept when both have been counted. */
    static final String TABLES = """
            create temporary table fact (like report.fact) on commit drop;
            create temporary table cell (like report.cell) on commit drop
            """;

    /** In the order of their index, which takes them in faster so. */
    static final String FACTS = "select * from fact order by measure";

    static final String CELLS = "select * from cell order by measure";

    /** Where a fact stands: with those who had the case on its day. */
    static final String OF_ITS_DAY = "cast(counted_on as date)";

    /**
     * One that ends the case stands with those who had it on the day before. If it is of the first day of a case, there is no
     * day before, and it stands on its own.
     */
    static final String OF_THE_DAY_BEFORE = """
            cast(counted_on as date) - case when :ending in ('all', category) and exists (
                    select from stood d where d.child_id = counting.child_id and %s) then 1 else 0 end
            """.formatted(KnownThen.on("cast(counted_on as date) - 1", "d"));

    /** Each fact with where its child stood (R151), as known then. */
    static final String PLACED = KnownThen.TABLES + """
            , born as materialized (
                select k.child_id, k.born_on as day from known k where k.name = 'child.ChildRegistered'),
            grouped as materialized (
                select g.* from unnest(
                    cast(:groupedDistricts as text[]), cast(:groups as text[]),
                    cast(:groupsFrom as date[]), cast(:groupsUntil as date[])) as g (district, code, first_day, next_day))
            insert into fact
            select :run, c.measure, c.last_year, c.item, c.child_id, c.record_id, c.counted_on, c.since_on, c.value,
                   c.category, coalesce(c.district, s.district), g.code, coalesce(c.provider, s.provider),
                   case when s.child_id is null then null when s.provider is null then 'DCJ' else 'PSP_PROVIDER' end,
                   coalesce(c.goal, s.goal), s.indigenous_status,
                   (cast(:ageGroups as text[]))[width_bucket(
                       cast(extract(year from age(c.counted_on, b.day)) as int), cast(:ageGroupsFrom as int[]))]
            from counted c
            left join stood s on s.child_id = c.child_id and %1$s
            left join born b on b.child_id = c.child_id
            left join grouped g
              on g.district = coalesce(c.district, s.district)
             and coalesce(c.counted_on >= g.first_day, true) and coalesce(c.counted_on < g.next_day, true)
            """.formatted(KnownThen.on("c.stood_on", "s"));

    private static final String SUM = """
            insert into cell
            select :run, f.measure, f.last_year, %1$s, %2$s, coalesce(%3$s, 'none'),
                   case grouping(f.category) when 1 then 'all' else coalesce(f.category, 'none') end,
                   %4$s
            from fact f
            where f.measure = any(:measures) %5$s
            group by grouping sets (%6$s)
            """;

    /** @param measures that it adds up */
    record Sum(String sql, List<String> measures) {}

    private FactSql() {}

    /** Those that need a sort, for what counts once or for medians, apart from those that do not. */
    static List<Sum> sums() {
        var alike = new TreeMap<>(QuarterlyReport.MEASURES.stream().collect(groupingBy(FactSql::figures)));
        var sums = new ArrayList<Sum>();
        alike.forEach((figures, measures) -> {
            sums.add(new Sum(sql(figures, false), keys(measures)));
            sums.add(new Sum(
                    sql(figures, true),
                    keys(measures.stream()
                            .filter(m -> m.part().isSaidOfAboriginalChildrenToo())
                            .toList())));
        });
        return sums;
    }

    private static List<String> keys(List<Measure> measures) {
        return measures.stream().map(Measure::key).toList();
    }

    private static String figures(Measure measure) {
        var number = measure.repeats() ? "count(distinct f.item)" : "count(*)";
        var children = measure.countsDistinct() ? "count(distinct f.child_id)" : "count(*)";
        var value = measure.value() == null
                ? "null, null"
                : "sum(f.value), cast(percentile_cont(0.5) within group (order by f.value) as numeric)";
        return number + ", " + children + ", " + value;
    }

    private static String sql(String figures, boolean aboriginal) {
        return SUM.formatted(
                aboriginal,
                dimension(),
                value(),
                figures,
                aboriginal ? "and f." + ABORIGINAL : "",
                Arrays.stream(Dimension.values())
                        .map(d -> sets("f." + d.column() + ", "))
                        .collect(joining(", ", sets("") + ", ", "")));
    }

    private static String sets(String column) {
        return "(f.measure, f.last_year, %1$sf.category), (f.measure, f.last_year%2$s)"
                .formatted(column, column.isEmpty() ? "" : ", " + column.replace(", ", ""));
    }

    private static String dimension() {
        return Arrays.stream(Dimension.values())
                .map(d -> "when grouping(f.%s) = 0 then '%s'".formatted(d.column(), d))
                .collect(joining(" ", "case ", " else 'all' end"));
    }

    private static String value() {
        return Arrays.stream(Dimension.values())
                .map(d -> "when grouping(f.%1$s) = 0 then f.%1$s".formatted(d.column()))
                .collect(joining(" ", "case ", " else 'all' end"));
    }
}
