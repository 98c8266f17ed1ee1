package permanency.query.decisions;

/** What was recorded and is not corrected or voided, as known at an instant; and where a child stands on a day. */
final class InForce {

    /** To begin a statement with; {@code known} are the records in force at {@code :asKnownAt}. */
    static final String KNOWN = """
            with known as not materialized (
                select r.*
                from read.record r
                where {known r})
            """;

    /** To join where the child of {@code o} stands. */
    static final String STANDING = """
            left join read.standing s
              on s.child_id = o.child_id
             and s.valid_from <= :asAt and coalesce(s.valid_to, 'infinity') > :asAt
             and {known s}
            """;

    /** To join the event itself of {@code o}. */
    static final String EVENT = """
            join events.event e on e.stream_id = cast(o.child_id as text) and e.version = o.version
            """;

    private InForce() {}
}
