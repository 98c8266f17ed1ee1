package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.on;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 8: permanency achieved. It stands with the goal that was current, and where the child stood on the day before. */
final class PermanencyMeasures {

    /** A goal may be achieved on the day on which it is set: it then stood on no day before. */
    private static final String FROM_GOAL = """
            select a.record_id, a.child_id, a.record_id, a.occurred_on, goal.since, a.occurred_on - goal.since,
                   a.outcome, a.goal_from
            from known a
            left join stood s on s.child_id = a.child_id and s.goal = a.goal_from and %2$s
            cross join lateral (
                select coalesce(max(g.occurred_on), s.goal_since) as since
                from known g
                where g.child_id = a.child_id and g.occurred_on = a.occurred_on and g.goal_to = a.goal_from
                  and g.name in ('goal.CasePlanGoalSet', 'goal.GoalChangeApproved')) goal
            where a.name = 'goal.PermanencyAchieved' and a.occurred_on %1$s
            """.formatted(IN_QUARTER, on("a.occurred_on - 1", "s"));

    private static final String FROM_ENTRY = """
            select a.record_id, a.child_id, a.record_id, a.occurred_on, n.occurred_on, a.occurred_on - n.occurred_on,
                   a.outcome, a.goal_from
            from known a
            cross join lateral (
                select n.occurred_on
                from known n
                where n.child_id = a.child_id and n.name = 'care.EntryToCareRecorded' and n.occurred_on <= a.occurred_on
                order by n.occurred_on desc
                limit 1) n
            where a.name = 'goal.PermanencyAchieved' and a.occurred_on %s
            """.formatted(IN_QUARTER);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                            "permanency-achieved",
                            Part.PERMANENCY,
                            "Permanency achieved in the quarter, by outcome; in days since the goal was set.",
                            "R10",
                            FROM_GOAL)
                    .in(Value.DAYS)
                    .ending(Dimension.ALL),
            Measure.ofRecords(
                            "permanency-achieved-from-entry",
                            Part.PERMANENCY,
                            "The same of children who had entered care; in days since they last did.",
                            "R13",
                            FROM_ENTRY)
                    .in(Value.DAYS)
                    .ending(Dimension.ALL));

    private PermanencyMeasures() {}
}
