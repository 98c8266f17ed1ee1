package permanency.query.worklist;

import permanency.query.access.Visibility;

/** The statements of a list, put together from constants; all that a caller gives is a parameter. */
final class ListSql {

    private static final String OF_STANDING = """
            select item.*, s.district, s.provider, s.coordinator, s.goal, s.mode
                from item
                left join read.standing s
                  on s.generation = (select p.generation from read.projection p where p.name = 'standing')
                 and s.child_id = item.child_id
                 and s.valid_from <= :asAt and (s.valid_to is null or s.valid_to > :asAt)
                 and s.known_from <= :asKnownAt and (s.known_to is null or s.known_to > :asKnownAt)
            """;

    private static final String MATCHING = """
            with item as (
                %s),
            placed as (
                %s),
            aged as (
                select placed.*, g.code as district_group, cast(:asAt as date) - placed.since as age_days
                from placed
                left join unnest(cast(:groupedDistricts as text[]), cast(:groups as text[])) as g (district, code)
                  on g.district = placed.district
                where placed.child_id in (
                %s)),
            matching as (
                select aged.*,
                       (array['not yet', '0-6', '7-13', '14-27', '28-90', '91-181', '182-364', '365+'])
                           [1 + width_bucket(age_days, array[0, 7, 14, 28, 91, 182, 365])] as age
                from aged
                where (cast(:district as text) is null or district is not distinct from nullif(:district, 'none'))
                  and (cast(:districtGroup as text) is null
                       or district_group is not distinct from nullif(:districtGroup, 'none'))
                  and (cast(:provider as text) is null or provider is not distinct from nullif(:provider, 'none'))
                  and (cast(:coordinator as text) is null
                       or coordinator is not distinct from nullif(:coordinator, 'none'))
                  and (cast(:goal as text) is null or goal is not distinct from nullif(:goal, 'none'))
                  and (cast(:mode as text) is null or mode is not distinct from nullif(:mode, 'none'))
                  and (cast(:kind as text) is null or kind is not distinct from nullif(:kind, 'none'))
                  and (cast(:minAgeDays as int) is null or age_days >= :minAgeDays)
                  and (cast(:maxAgeDays as int) is null or age_days <= :maxAgeDays))
            """;

    private static final String PAGE = """
            , page as (select * from matching order by %1$s limit :limit offset :offset)
            select total, page.*
            from (select count(*) as total from matching) counted left join page on true
            order by %1$s
            """;

    private static final String COUNTS = """
            select coalesce(%1$s, 'none') as value, grouping(%1$s) = 1 as is_total,
                   count(*) as items, count(distinct child_id) as children
            from matching
            group by grouping sets ((%1$s), ())
            order by %2$s nulls last
            """;

    private ListSql() {}

    static String page(WorkList<?, ?> list, String order) {
        return matching(list) + PAGE.formatted(order);
    }

    static String all(WorkList<?, ?> list, String order) {
        return matching(list) + "select * from matching order by " + order;
    }

    static String counts(WorkList<?, ?> list, Dimension by) {
        return matching(list) + COUNTS.formatted(by.column(), by == Dimension.AGE ? "min(age_days)" : by.column());
    }

    private static String matching(WorkList<?, ?> list) {
        var placed = list.tellsStanding() ? "select * from item" : OF_STANDING;
        return MATCHING.formatted(list.sql(), placed, Visibility.CHILDREN);
    }
}
