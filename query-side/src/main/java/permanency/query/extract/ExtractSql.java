package permanency.query.extract;

import permanency.query.access.Visibility;
import permanency.query.record.KeptPlace;

/** The records of a kind as they held at {@code :asKnownAt}, each in one row with what belongs to it. */
final class ExtractSql {

    private static final String KNOWN = """
            with known as not materialized (
                select r.*
                from read.record r
                where r.known_from <= :asKnownAt and (r.known_to is null or r.known_to > :asKnownAt))
            """;

    /** A correction of a review that was an event of its own stands for the review. */
    private static final String FOUND = """
            from known r
            cross join lateral (
                select case when r.name = 'review.ProgressReviewCorrected' then r.about else r.record_id end as id) item
            left join read.standing s
              on s.child_id = r.child_id
             and s.valid_from <= r.occurred_on and (s.valid_to is null or s.valid_to > r.occurred_on)
             and s.known_from <= :asKnownAt and (s.known_to is null or s.known_to > :asKnownAt)
            """;

    private static final String ASKED_FOR = """
            where r.name = any(:names)
              and r.occurred_on between :from and :to
              and (cast(:district as text) is null or s.district = :district)
              and (cast(:provider as text) is null
                   or :provider = 'none' and s.child_id is not null and s.provider is null
                   or s.provider = :provider)
              and r.child_id in (""" + Visibility.CHILDREN + ")\n";

    private static final String EVENT = """
            join events.domain_event e on e.stream_id = cast(r.child_id as text) and e.sequence_number = r.version
            left join lateral (
                select i.child_story_id
                from identity.child_identity i
                where i.child_id = r.child_id
                order by i.version desc
                limit 1) i on true
            """;

    private static final String FOLLOWED = """
            left join read.review_due n
              on n.child_id = r.child_id
             and n.valid_from <= r.occurred_on and (n.valid_to is null or n.valid_to > r.occurred_on)
             and n.known_from <= :asKnownAt and (n.known_to is null or n.known_to > :asKnownAt)
            left join read.item w
              on w.child_id = r.child_id and w.list = 'extension-superseded' and w.record_id = r.record_id
             and w.known_from <= :asKnownAt and (w.known_to is null or w.known_to > :asKnownAt)
            """;

    /** The last correction, and the event of which it took the place. */
    private static final String CORRECTED = """
            left join lateral (
                select oe.event_id, coalesce(cast(ce.payload as jsonb) ->> 'reason',
                                             cast(ce.payload as jsonb) ->> 'correctionReason') as reason
                from read.record c
                join read.record o
                  on o.child_id = c.child_id and o.superseded_by = c.version
                 and o.name = any(:names)
                join events.domain_event oe
                  on oe.stream_id = cast(o.child_id as text) and oe.sequence_number = o.version
                join events.domain_event ce
                  on ce.stream_id = cast(c.child_id as text) and ce.sequence_number = c.version
                where c.child_id = r.child_id and c.about = item.id
                  and c.name in ('records.RecordCorrected', 'review.ProgressReviewCorrected')
                  and c.known_from <= :asKnownAt
                order by c.version desc
                limit 1) c on true
            """;

    /** What the findings of a cohort review have in common stands in its own stream. */
    private static final String COHORT = """
            left join lateral (
                select ge.payload ->> 'cohort' as cohort, ge.payload ->> 'criteria' as criteria
                from events.event ge
                where r.name = 'review.CohortFindingRecorded' and ge.name = 'review.CohortReviewRecorded'
                  and ge.stream_id = 'cohort-review-' || (cast(e.payload as jsonb) ->> 'cohortReviewId')
                  and ge.recorded_at <= :asKnownAt
                order by ge.version
                limit 1) g on true
            """;

    private static final String AS_EVENTS = """
            select cast(json_agg(json_build_object(
                       'name', k.name, 'revision', ke.revision, 'payload', ke.payload,
                       'districts', cast(ke.metadata as jsonb) ->> 'districts')
                       order by k.occurred_on, %s, k.version) as text) as events
            """.formatted(KeptPlace.of("k"));

    private static final String STEPS = "left join lateral (" + AS_EVENTS + """
                from read.record k
                join events.domain_event ke
                  on ke.stream_id = cast(k.child_id as text) and ke.sequence_number = k.version
                where k.child_id = r.child_id and k.version <> r.version
                  and k.known_from <= :asKnownAt
                  and ((k.known_to is null or k.known_to > :asKnownAt)
                       and (k.about = item.id
                            or k.about in (select d.record_id from known d
                                           where d.child_id = r.child_id and d.about = item.id)
                            or r.name = 'goal.GoalChangeProposed' and k.occurred_on >= r.occurred_on
                               and k.name in ('goal.PermanencyAchieved', 'care.CourtOrderRecorded'))
                       or r.name = 'review.ProgressReviewCorrected' and k.record_id = item.id
                          and k.name = 'review.ProgressReviewRecorded')) steps on true
            """;

    /** What was said of the child last, by the day of the record. */
    private static final String FACTS = "left join lateral (" + AS_EVENTS + """
                from (select distinct on (f.name) f.*
                      from known f
                      where f.child_id = r.child_id and f.occurred_on <= r.occurred_on
                        and f.name in ('culture.IndigenousStatusRecorded', 'child.ChildProfileRecorded',
                                       'care.PlacementRecorded', 'care.ParentalResponsibilityRecorded',
                                       'care.CourtOrderRecorded')
                      order by f.name, f.occurred_on desc, %s desc) k
                join events.domain_event ke
                  on ke.stream_id = cast(k.child_id as text) and ke.sequence_number = k.version) facts on true
            left join lateral (
                select cast(be.payload as jsonb) as said
                from known b
                join events.domain_event be
                  on be.stream_id = cast(b.child_id as text) and be.sequence_number = b.version
                where b.child_id = r.child_id and b.name = 'child.ChildRegistered'
                order by b.version desc
                limit 1) b on true
            """.formatted(KeptPlace.of("f"));

    /** Whether an order was in force that has a last day, be it the last order or not. */
    private static final String ORDER_ENDS = """
            exists (select
                    from known o
                    join events.event oe on oe.stream_id = cast(o.child_id as text) and oe.version = o.version
                    where o.child_id = r.child_id and o.name = 'care.CourtOrderRecorded'
                      and o.occurred_on <= r.occurred_on
                      and cast(oe.payload #>> '{order,expiresOn}' as date) >= r.occurred_on) as order_ends
            """;

    /** Whom they are about, for the log. */
    static final String CHILDREN = KNOWN + "select r.child_id\n" + FOUND + ASKED_FOR;

    static final String ROWS =
            KNOWN + """
            select r.*, item.id, e.event_id, e.revision, e.payload, cast(e.metadata as jsonb) ->> 'districts' as districts,
                   i.child_story_id, b.said ->> 'dateOfBirth' as date_of_birth, b.said ->> 'sex' as sex,
                   s.district as at_district, s.provider as at_provider, s.responsible_unit, s.goal, s.goal_since,
                   s.target_on, s.mode, s.in_care_since, s.indigenous_status,
                   n.due_on, w.opened_on as superseded_on,
                   c.event_id as corrects, c.reason as correction_reason, steps.events as steps, facts.events as facts,
                   g.cohort, g.criteria,
            """ + ORDER_ENDS + FOUND + EVENT + FOLLOWED + CORRECTED + COHORT + STEPS + FACTS + ASKED_FOR + """
            order by r.occurred_on, r.child_id, r.version
            """;

    private ExtractSql() {}
}
