package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;

import java.util.List;
import permanency.query.record.KeptPlace;
import permanency.query.report.Measure.Value;

/** Part 5: proposals of another goal, and what was decided. They stand with the goal that was to be changed. */
final class GoalChangeMeasures {

    private static final String MATRIX = "p.goal_from || ' > ' || p.goal_to";

    private static final String PROPOSED = """
            select p.record_id, p.child_id, p.record_id, p.occurred_on, null, null, %2$s, p.goal_from
            from known p
            where p.name = 'goal.GoalChangeProposed' and p.occurred_on %1$s
            """.formatted(IN_QUARTER, MATRIX);

    /** By the day of the decision, whatever the day from which it holds. */
    private static final String DECIDED = """
            select d.record_id, d.child_id, d.record_id, d.decided_on, p.occurred_on, d.decided_on - p.occurred_on,
                   %2$s, p.goal_from
            from known d
            join known p on p.child_id = d.child_id and p.record_id = d.about and p.name = 'goal.GoalChangeProposed'
            where d.name in (%3$s) and d.decided_on %1$s
            """;

    private static final String DECISIONS = "'goal.GoalChangeApproved', 'goal.GoalChangeRefused'";

    private static final String OPEN = """
            select p.record_id, p.child_id, p.record_id, %1$s, p.occurred_on, %1$s - p.occurred_on, %2$s, p.goal_from
            from known p
            where p.name = 'goal.GoalChangeProposed' and p.occurred_on <= %1$s
              and not exists (
                  select from known d
                  where d.child_id = p.child_id and d.about = p.record_id and d.decided_on <= %1$s
                    and d.name in ('goal.GoalChangeApproved', 'goal.GoalChangeRefused', 'goal.GoalChangeWithdrawn'))
            """.formatted(LAST_DAY, MATRIX);

    /** The latest position by the day of the decision. */
    private static final String POSITION = """
            coalesce((select a.outcome
                      from known a
                      where a.child_id = p.child_id and a.about = p.record_id
                        and a.name = 'goal.CoordinatorPositionRecorded' and a.occurred_on <= d.decided_on
                      order by a.occurred_on desc, %s desc
                      limit 1), 'NONE') || ' > ' || d.outcome""".formatted(KeptPlace.of("a"));

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                    "proposals",
                    Part.GOAL_CHANGES,
                    "Goal changes proposed in the quarter, from which goal to which.",
                    "R64",
                    PROPOSED),
            decided("goal-changes-approved", "approved", "R70", MATRIX, "'goal.GoalChangeApproved'"),
            decided("goal-changes-refused", "refused", "R79", MATRIX, "'goal.GoalChangeRefused'"),
            decided("goal-changes-withdrawn", "withdrawn", "R80", MATRIX, "'goal.GoalChangeWithdrawn'"),
            Measure.ofRecords(
                            "proposals-open",
                            Part.GOAL_CHANGES,
                            "Proposals that nobody had decided by the end of the quarter; in days since they were made.",
                            "R65",
                            OPEN)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "decisions-by-authority",
                            Part.GOAL_CHANGES,
                            "Approvals and refusals of the quarter by the authority that they rest on, so that a pilot can be"
                                    + " compared; in days from proposal to decision.",
                            "R73",
                            DECIDED.formatted(IN_QUARTER, "coalesce(d.authority, 'NOT_KNOWN')", DECISIONS))
                    .in(Value.DAYS),
            Measure.ofRecords(
                    "positions-and-decisions",
                    Part.GOAL_CHANGES,
                    "Approvals and refusals of the quarter: what the coordinator's last position was, and what was decided.",
                    "R69",
                    DECIDED.formatted(IN_QUARTER, POSITION, DECISIONS)));

    private GoalChangeMeasures() {}

    private static Measure decided(String key, String what, String clause, String category, String names) {
        return Measure.ofRecords(
                        key,
                        Part.GOAL_CHANGES,
                        "Goal changes " + what
                                + " in the quarter, from which goal to which; in days from the proposal.",
                        clause,
                        DECIDED.formatted(IN_QUARTER, category, names))
                .in(Value.DAYS);
    }
}
