package permanency.query.report;

/** What measures are counted from: what was known at {@code :asKnownAt}, and never what is known today. */
final class KnownThen {

    private static final String OF = """
            %1$s as not materialized (
                select t.*
                from read.%2$s t
                where t.known_from <= :asKnownAt and (t.known_to is null or t.known_to > :asKnownAt))
            """;

    /**
     * To begin a statement with: {@code known} records, where children {@code stood}, which reviews were {@code due}, what
     * {@code followed} from the facts, the permanency reviews {@code held}, and {@code activity} of coordinators.
     */
    static final String TABLES = "with " + OF.formatted("known", "record")
            + ", " + OF.formatted("stood", "standing")
            + ", " + OF.formatted("due", "review_due")
            + ", " + OF.formatted("followed", "item")
            + """
            , held as not materialized (
                select k.child_id, k.version, k.occurred_on,
                       case k.name when 'review.ProgressReviewCorrected' then k.about else k.record_id end as record_id
                from known k
                where k.name in ('review.ProgressReviewRecorded', 'review.ProgressReviewCorrected')
                  and coalesce(k.kind, (select o.kind from read.record o
                                        where o.child_id = k.child_id
                                          and o.record_id = k.about and o.name = 'review.ProgressReviewRecorded'
                                        order by o.version limit 1)) = 'PERMANENCY_REVIEW'),
            activity as not materialized (
                select e.name, e.occurred_on, e.payload, cast(e.payload ->> 'recordId' as uuid) as record_id
                from events.event e
                where e.recorded_at <= :asKnownAt
                  and not exists (
                      select from events.event undone
                      where undone.name in ('activity.ActivityCorrected', 'activity.ActivityVoided')
                        and undone.stream_id = e.stream_id and undone.version > e.version
                        and undone.recorded_at <= :asKnownAt
                        and e.payload ->> 'recordId'
                            in (undone.payload ->> 'corrects', undone.payload ->> 'voids')))
            """;

    /** Within the quarter. */
    static final String IN_QUARTER = "between cast(:from as date) and cast(:until as date)";

    /** The last day of the quarter. */
    static final String LAST_DAY = "cast(:until as date)";

    private KnownThen() {}

    /** To join the event itself of a record. */
    static String event(String alias, String record) {
        return "join events.event %1$s on %1$s.stream_id = cast(%2$s.child_id as text) and %1$s.version = %2$s.version"
                .formatted(alias, record);
    }

    /** The row of a timeline that holds on the day. */
    static String on(String day, String row) {
        return "%2$s.valid_from <= %1$s and (%2$s.valid_to is null or %2$s.valid_to > %1$s)".formatted(day, row);
    }

    /** Of what follows: open at the end of the quarter. */
    static String openAtTheEnd(String item) {
        return "%1$s.opened_on <= %2$s and (%1$s.ended_on is null or %1$s.ended_on > %2$s)".formatted(item, LAST_DAY);
    }

    /** The band of time from one day to another. */
    static String band(String from, String to) {
        return ("(cast(:timeBands as text[]))[1 + width_bucket(cast(extract(year from age(%2$s, %1$s)) * 12"
                        + " + extract(month from age(%2$s, %1$s)) as int), cast(:timeBandMonths as int[]))]")
                .formatted(from, to);
    }
}
