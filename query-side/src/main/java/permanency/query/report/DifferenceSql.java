package permanency.query.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import permanency.events.EventTypes;
import permanency.events.activity.ActivityEvent;
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

    /** What coordinators logged between the two times; it is of no child, and so not among the records of children. */
    private static final String LOGGED = """
            logged as materialized (
                select l.name, l.version, l.occurred_on, l.known_from,
                       cast(coalesce(e.payload ->> 'corrects', e.payload ->> 'voids', l.record_id) as uuid) as record_id
                from events.stream_record l
                join events.event e on e.stream_id = l.stream and e.version = l.version
                where l.name = any(:logged)
                  and l.known_from > :formerKnownAt and l.known_from <= :asKnownAt)
            """;

    /**
     * A thing that counts in both runs has changed; with measures that say it several times, each by itself. What changed it
     * is the latest that was recorded between the two times, of its record before others, a correction before others. Of
     * what is of no child only its own record can have.
     */
    static final String FACTS = """
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
                select * from seen order by measure, last_year, child, item limit :limit offset :offset),
            %5$s
            select counted.total, page.*, r.name, r.record_id as because_record, r.occurred_on, r.known_from,
                   r.name is not null as is_recorded
            from (select count(*) as total from seen) counted
            left join page on true
            left join lateral (
                select r.name, coalesce(r.about, r.record_id) as record_id, r.occurred_on, r.known_from
                from (
                    select r.name, r.record_id, r.about, r.occurred_on, r.known_from, r.version
                    from read.record r
                    where r.child_id = page.child
                      and r.known_from > :formerKnownAt and r.known_from <= :asKnownAt
                    union all
                    select l.name, l.record_id, null, l.occurred_on, l.known_from, l.version
                    from logged l
                    where page.child is null and l.record_id = page.record) r
                order by page.record in (r.record_id, r.about) desc nulls last,
                         r.name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                                    'review.ProgressReviewVoided', 'activity.ActivityCorrected',
                                    'activity.ActivityVoided') desc,
                         r.known_from desc, r.version desc
                limit 1) r on true
            order by page.measure, page.last_year, page.child, page.item
            """.formatted(
                    String.join(", ", FACT), named("g", "before_"), named("c", "after_"), Visibility.CHILDREN, LOGGED);

    private DifferenceSql() {}

    static String[] repeated() {
        return QuarterlyReport.MEASURES.stream()
                .filter(m -> m.repeats() || m.placesItself())
                .map(Measure::key)
                .toArray(String[]::new);
    }

    /** The names of what coordinators log. */
    static String[] logged() {
        return EventTypes.byName().entrySet().stream()
                .filter(type -> ActivityEvent.class.isAssignableFrom(type.getValue()))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private static String named(String row, String prefix) {
        return FACT.stream()
                .map(column -> "%1$s.%2$s as %3$s%2$s".formatted(row, column, prefix))
                .collect(Collectors.joining(", "));
    }
}
