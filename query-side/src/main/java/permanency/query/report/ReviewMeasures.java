package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.on;
import static permanency.query.report.KnownThen.openAtTheEnd;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 2: the mandatory reviews. */
final class ReviewMeasures {

    /**
     * A due date counts when its day came while it stood, or when a review was held before. What came next is the first
     * row with another due date or another review: by a review, or because none was due any more, or from anew. A review
     * of the very day on which reviews ended was held.
     */
    private static final String DUE = """
            select d.child_id || ' ' || d.due_on, d.child_id, null, d.due_on, next.day,
                   case when next.day > d.due_on then next.day - d.due_on end,
                   case when next.is_review and next.day <= d.due_on then 'ON_TIME'
                        when next.is_review then 'LATE'
                        when next.day is not null then 'LATE_ENDED'
                        when d.due_on < %2$s then 'OVERDUE'
                        else 'DUE_ON_LAST_DAY' end,
                   d.goal
            from due d
            left join lateral (
                select n.valid_from as day,
                       coalesce(n.last_held_on = n.valid_from, false)
                       or exists (select from held h
                                  where h.child_id = n.child_id and h.occurred_on = n.valid_from) as is_review
                from due n
                where n.child_id = d.child_id and n.valid_from > d.valid_from and n.valid_from <= %2$s
                  and (n.due_on is distinct from d.due_on or n.last_held_on is distinct from d.last_held_on)
                order by n.valid_from
                limit 1) next on true
            where d.due_on %1$s
              and (%3$s or d.valid_to <= d.due_on and d.valid_to = next.day and next.is_review)
            """.formatted(IN_QUARTER, LAST_DAY, on("d.due_on", "d"));

    /** Its due date is that of the day before it was held. */
    private static final String HELD = """
            select h.record_id, h.child_id, h.record_id, h.occurred_on, before.due_on,
                   case when h.occurred_on > before.due_on then h.occurred_on - before.due_on end,
                   case when before.due_on is null then 'NONE_DUE'
                        when h.occurred_on <= before.due_on then 'ON_TIME'
                        else 'LATE' end,
                   null
            from held h
            left join lateral (
                select d.due_on
                from due d
                where d.child_id = h.child_id and %2$s) before on true
            where h.occurred_on %1$s
            """.formatted(IN_QUARTER, on("h.occurred_on - 1", "d"));

    private static final String OVERDUE = """
            select d.child_id, d.child_id, null, %1$s, d.due_on, %1$s - d.due_on, null, null
            from due d
            where %2$s and d.due_on < %1$s
            """.formatted(LAST_DAY, on(LAST_DAY, "d"));

    private static final String OUTSTANDING = """
            select f.record_id, f.child_id, f.record_id, %1$s, f.opened_on, %1$s - f.opened_on, null, null
            from followed f
            where f.list = '%3$s' and %2$s
            """;

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                            "reviews-due",
                            Part.REVIEWS,
                            "Reviews that fell due in the quarter, by the due dates that follow from what is known, and what"
                                    + " became of them by its end: held on time, held late, overdue, or ended late by a change"
                                    + " of goal, a transfer to DCJ or the end of the case. One that is due on the last day and"
                                    + " not yet held is none of these, and still among those of which the percentage is told."
                                    + " In days late.",
                            "R149",
                            DUE)
                    .in(Value.DAYS)
                    .share("ON_TIME"),
            Measure.ofRecords(
                            "reviews-held",
                            Part.REVIEWS,
                            "Permanency reviews held in the quarter: on or before the day on which they were due, after it, or"
                                    + " while none was due. In days late.",
                            "R149",
                            HELD)
                    .in(Value.DAYS),
            Measure.ofChildren(
                            "reviews-overdue",
                            Part.REVIEWS,
                            "Children whose review is overdue on the last day of the quarter, whenever it was due; in days"
                                    + " overdue.",
                            "R48",
                            OVERDUE)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "copies-outstanding",
                            Part.REVIEWS,
                            "Reviews of which the provider has no copy in time on the last day of the quarter; in days.",
                            "R52",
                            OUTSTANDING.formatted(LAST_DAY, openAtTheEnd("f"), "copy"))
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "uploads-outstanding",
                            Part.REVIEWS,
                            "Records that are not in ChildStory on the last day of the quarter; in days.",
                            "R129",
                            OUTSTANDING.formatted(LAST_DAY, openAtTheEnd("f"), "upload"))
                    .in(Value.DAYS));

    private ReviewMeasures() {}
}
