package permanency.query.worklist;

import permanency.query.access.Visibility;
import permanency.query.projection.Parked;

/**
 * The statements of a list, put together from constants; all that a caller gives is a parameter. A page is found by what
 * it is sorted by and nothing else; only then is each of its items read in full.
 */
final class ListSql {

    private static final String OF_STANDING = """
            select item.*, s.district, s.provider, s.coordinator, s.goal, s.mode
                from item
                left join read.standing s
                  on s.child_id = item.child_id
                 and s.valid_from <= :asAt and coalesce(s.valid_to, 'infinity') > :asAt
                 and {known s}
            """;

    /** For a question in which it does not matter where the child stands. */
    private static final String ANYWHERE = """
            select item.*, cast(null as text) as district, cast(null as text) as provider,
                       cast(null as text) as coordinator, cast(null as text) as goal, cast(null as text) as mode
                from item
            """;

    private static final String MATCHING = """
            with item as (
                %s),
            placed as (
                %s),
            aged as (
                select placed.*, cast(:asAt as date) - placed.since as age_days,
                       (cast(:groups as text[]))
                           [array_position(cast(:groupedDistricts as text[]), placed.district)] as district_group
                from placed
                where placed.child_id in (
                %s) %s)
            select aged.*,
                   (array['not yet', '0-6', '7-13', '14-27', '28-90', '91-181', '182-364', '365+'])
                       [1 + width_bucket(age_days, cast(array[0, 7, 14, 28, 91, 182, 365] as int[]))] as age
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
              and (cast(:maxAgeDays as int) is null or age_days <= :maxAgeDays)
            """;

    private static final String OF_THE_PAGE = "and placed.child_id = any (array(select page.child_id from page))";

    private static final String PAGE = """
            with found as materialized (
                select child_id, item, %1$s as place from (%2$s) matching),
            page as (
                select * from found order by %3$s limit :limit offset :offset)
            select counted.total, shown.*
            from (select count(*) as total from found) counted
            left join page on true
            left join (%4$s) shown on shown.child_id = page.child_id and shown.item = page.item
            order by %5$s
            """;

    private static final String ALL = """
            select matching.*, child_id in (
                %s) as incomplete
            from (%s) matching order by %s
            """;

    private static final String COUNTS = """
            select coalesce(%1$s, 'none') as value, grouping(%1$s) = 1 as is_total,
                   count(*) as items, count(distinct child_id) as children
            from (%2$s) matching
            group by grouping sets ((%1$s), ())
            order by %3$s nulls last
            """;

    private ListSql() {}

    /** @param anywhere whether neither the filters nor the order look at where the child stands */
    static String page(WorkList<?, ?> list, Columns.Order order, boolean anywhere) {
        return PAGE.formatted(
                order.expression(),
                matching(list, anywhere, ""),
                order.by("place"),
                matching(list, false, OF_THE_PAGE),
                order.by("page.place", "page."));
    }

    static String all(WorkList<?, ?> list, Columns.Order order) {
        return ALL.formatted(Parked.CHILDREN, matching(list, false, ""), order.by(order.expression()));
    }

    static String counts(WorkList<?, ?> list, Dimension by, boolean anywhere) {
        return COUNTS.formatted(
                by.column(), matching(list, anywhere, ""), by == Dimension.AGE ? "min(age_days)" : by.column());
    }

    private static String matching(WorkList<?, ?> list, boolean anywhere, String condition) {
        var placed = list.tellsStanding() ? "select * from item" : anywhere ? ANYWHERE : OF_STANDING;
        return MATCHING.formatted(list.sql(), placed, Visibility.CHILDREN, condition);
    }
}
