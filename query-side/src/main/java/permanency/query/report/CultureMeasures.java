package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.event;
import static permanency.query.report.KnownThen.on;

import java.util.List;

/** Part 10, beside parts 1 to 9 of Aboriginal and Torres Strait Islander children alone. */
final class CultureMeasures {

    /** Which one the approval names does not tell: it may have been voided since, or be of long ago. */
    private static final String APPROVALS = """
            select a.record_id, a.child_id, a.record_id, a.decided_on, null, null,
                   case when exists (select from known c
                                     where c.child_id = a.child_id and c.name = 'culture.CulturalConsultationRecorded'
                                       and c.occurred_on <= a.decided_on
                                       and c.occurred_on + make_interval(months => :culturalMonths) >= a.decided_on)
                             then 'PRESENT'
                        when e.payload ->> 'culturalOverrideReason' is not null then 'OVERRIDDEN'
                        else 'ABSENT' end,
                   a.goal_from
            from known a
            %2$s
            join stood s on s.child_id = a.child_id and %3$s
            where a.name = 'goal.GoalChangeApproved' and a.decided_on %1$s
              and s.indigenous_status in ('ABORIGINAL', 'TORRES_STRAIT_ISLANDER', 'BOTH')
            """.formatted(IN_QUARTER, event("e", "a"), on("a.decided_on", "s"));

    static final List<Measure> ALL = List.of(Measure.ofRecords(
                    "cultural-consultation-on-approvals",
                    Part.ABORIGINAL_CHILDREN,
                    "Goal changes of Aboriginal and Torres Strait Islander children approved in the quarter, and whether a"
                            + " cultural consultation of the months before was there: present, done without for a reason, or"
                            + " absent.",
                    "R117",
                    APPROVALS)
            .share("PRESENT"));

    private CultureMeasures() {}
}
