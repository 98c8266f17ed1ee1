package permanency.query.report;

import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.band;
import static permanency.query.report.KnownThen.on;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 1: who is there at the end of the quarter. */
final class CaseloadMeasures {

    private static final String IN_THE_PROGRAM =
            " from stood s where " + on(LAST_DAY, "s") + " and s.out_of_scope is null and s.achieved_on is null";

    static final List<Measure> ALL = List.of(
            Measure.ofChildren(
                    "caseload",
                    Part.CASELOAD,
                    "Children in the program on the last day of the quarter: not out of scope, permanency not achieved. By"
                            + " mode of review; NOT_MANDATORY without a goal or under DCJ.",
                    "R145",
                    "select s.child_id, s.child_id, null, " + LAST_DAY + ", s.goal_since, null,"
                            + " case when s.goal is null or s.provider is null then 'NOT_MANDATORY' else s.mode end, null"
                            + IN_THE_PROGRAM),
            Measure.ofChildren(
                            "time-since-goal",
                            Part.CASELOAD,
                            "Children of the caseload with a goal, by the time since it was set; in days since that day.",
                            "R8",
                            "select s.child_id, s.child_id, null, " + LAST_DAY + ", s.goal_since, " + LAST_DAY
                                    + " - s.goal_since, " + band("s.goal_since", LAST_DAY) + ", null"
                                    + IN_THE_PROGRAM + " and s.goal is not null")
                    .in(Value.DAYS),
            Measure.ofChildren(
                            "time-in-care",
                            Part.CASELOAD,
                            "Children of the caseload who are in care, by the time since they entered; in days since then.",
                            "R13",
                            "select s.child_id, s.child_id, null, " + LAST_DAY + ", s.in_care_since, " + LAST_DAY
                                    + " - s.in_care_since, " + band("s.in_care_since", LAST_DAY) + ", null"
                                    + IN_THE_PROGRAM + " and s.in_care_since is not null")
                    .in(Value.DAYS));

    private CaseloadMeasures() {}
}
