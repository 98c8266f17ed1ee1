package permanency.query.report;

import java.util.List;
import java.util.stream.Collectors;
import permanency.query.access.Visibility;

/** What differs between two runs of a quarter. */
final class DifferenceSql {

    private static final List<String> FACT = List.of(
            "child_id",
            "record_id",
            "counted_on",
            "since_on",
            "value",
            "category",
            "district",
            "district_group",
            "provider",
            "holder",
            "goal",
            "indigenous_status",
            "age_group");

    static final String CELLS = """
            select measure, aboriginal, last_year, by_dimension, value, category,
                   b.number as before, a.number as after, b.children as children_before, a.children as children_after,
                   b.total as total_before, a.total as total_after, b.median as median_before, a.median as median_after
            from (select * from report.cell where run_no = :former and by_dimension in ('all', :by)) b
            full join (select * from report.cell where run_no = :run and by_dimension in ('all', :by)) a
                using (measure, aboriginal, last_year, by_dimension, value, category)
            where (b.number, b.children, b.total, b.median) is distinct from (a.number, a.children, a.total, a.median)
            order by 1, 2, 3, 4, 5, 6
            """;

    /**
     * A thing that counts in both runs has changed; with measures that say it several times, each by itself. What changed it
     * is the latest that was recorded between the two times, of its record before others, a correction before others.
     */
    static final String FACTS =
            """
            with before as (select measure, last_year, item, %1$s from report.fact where run_no = :former),
            after as (select measure, last_year, item, %1$s from report.fact where run_no = :run),
            gone as (select b.*, case when measure = any(:repeated)
                                      then coalesce(category, '') || ' ' || coalesce(district, '') else '' end as place
                     from (select * from before except all select * from after) b),
            came as (select a.*, case when measure = any(:repeated)
                                      then coalesce(category, '') || ' ' || coalesce(district, '') else '' end as place
                     from (select * from after except all select * from before) a),
            changed as (
                select coalesce(g.child_id, c.child_id) as child, coalesce(g.record_id, c.record_id) as record,
                       coalesce(g.measure, c.measure) as measure, coalesce(g.last_year, c.last_year) as last_year,
                       coalesce(g.item, c.item) as item, g.item is not null as was_there, c.item is not null as is_there,
                       %2$s, %3$s
                from gone g
                full join came c
                  on c.measure = g.measure and c.last_year = g.last_year and c.item = g.item and c.place = g.place),
            seen as (
                select changed.* from changed where child is null or child in (
                %4$s)),
            page as (
                select * from seen order by measure, last_year, child, item limit :limit offset :offset)
            select counted.total, page.*, r.name, r.record_id as because_record, r.occurred_on, r.known_from,
                   r.name is not null as is_recorded
            from (select count(*) as total from seen) counted
            left join page on true
            left join lateral (
                select r.name, coalesce(r.about, r.record_id) as record_id, r.occurred_on, r.known_from
                from read.record r
                where r.child_id = page.child
                  and r.known_from > :formerKnownAt and r.known_from <= :asKnownAt
                order by page.record in (r.record_id, r.about) desc nulls last,
                         r.name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                                    'review.ProgressReviewVoided') desc,
                         r.known_from desc, r.version desc
                limit 1) r on true
            order by page.measure, page.last_year, page.child, page.item
            """.formatted(String.join(", ", FACT), named("g", "before_"), named("c", "after_"), Visibility.CHILDREN);

    private DifferenceSql() {}

    static String[] repeated() {
        return QuarterlyReport.MEASURES.stream()
                .filter(m -> m.repeats() || m.placesItself())
                .map(Measure::key)
                .toArray(String[]::new);
    }

    private static String named(String row, String prefix) {
        return FACT.stream()
                .map(column -> "%1$s.%2$s as %3$s%2$s".formatted(row, column, prefix))
                .collect(Collectors.joining(", "));
    }
}
