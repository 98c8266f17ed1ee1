package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.on;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 3: whose reviews are due more often. While DCJ manages the case that lies dormant, and does not count. */
final class HeightenedMeasures {

    private static final String REASON = "coalesce(s.heightened_reason, s.heightened_because)";

    private static final String CHANGES = """
            from (select s.child_id, s.valid_from, s.heightened_since, %1$s as reason,
                         s.heightened_since is not null and s.provider is not null as is_so,
                         coalesce(lag(s.heightened_since is not null and s.provider is not null) over days, false) as was_so,
                         lag(%1$s) over days as reason_before,
                         lag(s.heightened_since) over days as since_before
                  from stood s
                  window days as (partition by s.child_id order by s.valid_from)) c
            where c.valid_from %2$s
            """.formatted(REASON, IN_QUARTER);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                    "heightened-in",
                    Part.HEIGHTENED,
                    "Reviews of a child whom a provider manages came to be heightened in the quarter, by reason.",
                    "R56",
                    "select c.child_id || ' ' || c.valid_from, c.child_id, null, c.valid_from, null, null, c.reason, null "
                            + CHANGES + " and c.is_so and not c.was_so"),
            Measure.ofRecords(
                            "heightened-out",
                            Part.HEIGHTENED,
                            "Reviews ceased to be heightened in the quarter, by the reason why they had been; in days since.",
                            "R58",
                            "select c.child_id || ' ' || c.valid_from, c.child_id, null, c.valid_from, c.since_before,"
                                    + " c.valid_from - c.since_before, c.reason_before, null "
                                    + CHANGES + " and c.was_so and not c.is_so")
                    .in(Value.DAYS),
            Measure.ofChildren(
                            "heightened-at-end",
                            Part.HEIGHTENED,
                            "Children whose reviews are heightened on the last day of the quarter, by reason; in days since.",
                            "R56",
                            "select s.child_id, s.child_id, null, " + LAST_DAY + ", s.heightened_since, " + LAST_DAY
                                    + " - s.heightened_since, " + REASON + ", null from stood s where "
                                    + on(LAST_DAY, "s")
                                    + " and s.heightened_since is not null and s.provider is not null")
                    .in(Value.DAYS));

    private HeightenedMeasures() {}
}
