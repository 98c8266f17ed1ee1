package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.event;
import static permanency.query.report.KnownThen.on;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 6: permanency within two years, of the goal and of entry to care. */
final class TwoYearMeasures {

    /**
     * Achieved on the target date is within; a goal that is still current at the end of that day is not achieved. The
     * target is that of the goal as known, which may have been corrected after the achievement; that of a goal which was
     * achieved on its first day stands nowhere else than in the achievement.
     */
    private static final String REACHED =
            """
            select cast(a.record_id as text), a.child_id, a.record_id, a.occurred_on, target.day, null, 'ACHIEVED', a.goal_from
            from known a
            %2$s
            left join stood g on g.child_id = a.child_id and g.goal = a.goal_from and %4$s
            cross join lateral (select coalesce(g.target_on, cast(e.payload ->> 'targetOn' as date)) as day) target
            where a.name = 'goal.PermanencyAchieved' and target.day %1$s and a.occurred_on <= target.day
            union all
            select s.child_id || ' ' || s.target_on, s.child_id, null, s.target_on, s.goal_since, null,
                   case when s.extended_to is null then 'PASSED' else 'EXTENDED' end, s.goal
            from stood s
            where s.target_on %1$s and %3$s
            """.formatted(IN_QUARTER, event("e", "a"), on("s.target_on", "s"), on("a.occurred_on - 1", "g"));

    private static final String ENDED_BEFORE = """
            select g.child_id || ' ' || g.target_on || ' ' || g.goal, g.child_id, null, g.ended, g.target_on, null,
                   case when after.goal is null then 'LEFT' else 'CHANGED' end, g.goal
            from (select s.child_id, s.goal, s.goal_since, s.target_on, max(coalesce(s.valid_to, 'infinity')) as ended
                  from stood s
                  where s.target_on %1$s
                  group by s.child_id, s.goal, s.goal_since, s.target_on) g
            left join stood after on after.child_id = g.child_id and %2$s
            where g.ended <= g.target_on
              and not exists (select from known a
                              where a.child_id = g.child_id and a.name = 'goal.PermanencyAchieved'
                                and a.occurred_on = g.ended)
            """.formatted(IN_QUARTER, on("g.ended", "after"));

    private static final String PAST = """
            select s.child_id, s.child_id, null, %1$s, s.target_on, %1$s - s.target_on, coalesce(s.extension, 'NONE'), null
            from stood s
            where %2$s and s.target_on < %1$s
            """.formatted(LAST_DAY, on(LAST_DAY, "s"));

    private static final String OF_ENTRY = """
            select n.record_id, n.child_id, n.record_id, coalesce(a.occurred_on, n.last_day), n.occurred_on,
                   a.occurred_on - n.occurred_on,
                   case when a.occurred_on is null then 'NOT_ACHIEVED' else 'ACHIEVED' end, a.goal_from
            from (select k.*, cast(k.occurred_on + make_interval(months => :entryMonths) as date) as last_day
                  from known k
                  where k.name = 'care.EntryToCareRecorded') n
            left join lateral (
                select a.occurred_on, a.goal_from
                from known a
                where a.child_id = n.child_id and a.name = 'goal.PermanencyAchieved'
                  and a.occurred_on between n.occurred_on and n.last_day
                order by a.occurred_on
                limit 1) a on true
            where n.last_day %s
            """.formatted(IN_QUARTER);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                            "targets-reached",
                            Part.TWO_YEARS,
                            "Goals whose target date lies in the quarter: achieved on or before it, or still current at its end,"
                                    + " with an extension or without. A goal that was changed before is not among them.",
                            "R7",
                            REACHED)
                    .share("ACHIEVED")
                    .ending("ACHIEVED"),
            Measure.ofRecords(
                    "targets-ended-before",
                    Part.TWO_YEARS,
                    "Goals whose target date lies in the quarter and that ended before it without being achieved: changed to"
                            + " another, or the child left.",
                    "A6",
                    ENDED_BEFORE),
            Measure.ofChildren(
                            "past-target",
                            Part.TWO_YEARS,
                            "Children on the last day of the quarter whose target date has passed, by what became of an"
                                    + " extension; in days since.",
                            "R9",
                            PAST)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "two-years-from-entry",
                            Part.TWO_YEARS,
                            "Entries to care of which the two years ended in the quarter, and whether permanency was achieved"
                                    + " within them, under whatever goal; in days from entry.",
                            "R13",
                            OF_ENTRY)
                    .in(Value.DAYS)
                    .share("ACHIEVED")
                    .ending("ACHIEVED"));

    private TwoYearMeasures() {}
}
