package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.event;

import java.util.List;

/** Part 9: children in long term care. */
final class LongTermCareMeasures {

    private static final String REVIEWS = """
            select e.payload ->> 'cohortReviewId', k.child_id, cast(e.payload ->> 'cohortReviewId' as uuid), k.occurred_on,
                   null, null, null, null
            from known k
            %2$s
            where k.name = 'review.CohortFindingRecorded' and k.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "k"));

    private static final String LOOKED_AT = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, k.outcome, null
            from known k
            where k.name = 'review.CohortFindingRecorded' and k.occurred_on %s
            """.formatted(IN_QUARTER);

    /** It names the finding, or was held because of a cohort review; and it is formal, as that is the duty (R33). */
    private static final String FOLLOWED = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, c.day, c.day - k.occurred_on,
                   case when c.day is null then 'NOT_FOLLOWED' else 'FOLLOWED' end, null
            from known k
            cross join lateral (
                select min(c.occurred_on) as day
                from known c
                %2$s
                where c.child_id = k.child_id and c.name = 'consultation.ConsultationRecorded' and c.kind = 'FORMAL'
                  and c.occurred_on between k.occurred_on and %3$s
                  and (jsonb_exists(e.payload #> '{consultation,triggers}', 'COHORT_REVIEW_IDENTIFIED')
                       or jsonb_exists(e.payload #> '{consultation,answeredTasks}', cast(k.record_id as text)))) c
            where k.name = 'review.CohortFindingRecorded' and k.outcome = 'CONSULTATION_NEEDED' and k.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "c"), LAST_DAY);

    private static final String OUT = """
            select a.record_id, a.child_id, a.record_id, a.decided_on, a.occurred_on, null, a.goal_to, a.goal_from
            from known a
            where a.name = 'goal.GoalChangeApproved' and a.goal_from = 'LONG_TERM_CARE' and a.decided_on %s
            """.formatted(IN_QUARTER);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                            "cohort-reviews",
                            Part.LONG_TERM_CARE,
                            "Cohort reviews of the quarter; one stands wherever it looked at a child, and counts once in all.",
                            "R60",
                            REVIEWS)
                    .repeated(),
            Measure.ofRecords(
                    "cohort-findings",
                    Part.LONG_TERM_CARE,
                    "Children looked at in cohort reviews of the quarter, and whether they need a formal consultation.",
                    "R60",
                    LOOKED_AT),
            Measure.ofRecords(
                            "cohort-consultations",
                            Part.LONG_TERM_CARE,
                            "Children whom a cohort review of the quarter found to need a formal consultation, and whether one"
                                    + " followed by its end; in days.",
                            "R33",
                            FOLLOWED)
                    .in(Measure.Value.DAYS)
                    .share("FOLLOWED"),
            Measure.ofRecords(
                    "goal-changes-out-of-long-term-care",
                    Part.LONG_TERM_CARE,
                    "Goal changes from long term care approved in the quarter, by the new goal.",
                    "R82",
                    OUT));

    private LongTermCareMeasures() {}
}
