package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.event;
import static permanency.query.report.KnownThen.on;

import java.util.List;

/** Part 4: consultations, and what they came before. */
final class ConsultationMeasures {

    private static final String HELD = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, k.kind, null
            from known k
            where k.name = 'consultation.ConsultationRecorded' and k.occurred_on %s
            """.formatted(IN_QUARTER);

    private static final String TRIGGERS = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, t.code, null
            from known k
            %2$s
            cross join lateral jsonb_array_elements_text(e.payload #> '{consultation,triggers}') as t (code)
            where k.name = 'consultation.ConsultationRecorded' and k.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "k"));

    /** A formal consultation on it that was held by the day. */
    private static final String FORMAL = """
            select from known c
            %s
            where c.child_id = %%1$s.child_id and c.name = 'consultation.ConsultationRecorded' and c.kind = 'FORMAL'
            """.formatted(event("ce", "c"));

    /** Linked to the proposal, or held on the change while the former goal stood. */
    private static final String BEFORE_GOAL_CHANGES =
            """
            select a.record_id, a.child_id, a.record_id, a.decided_on, p.occurred_on, null,
                   case when exists (%3$s
                            and c.occurred_on <= a.decided_on
                            and (cast(c.record_id as text) = pe.payload #>> '{proposal,consultationId}'
                                 or c.occurred_on >= coalesce(g.goal_since, '-infinity')
                                    and jsonb_exists(ce.payload #> '{consultation,triggers}', 'GOAL_CHANGE_CONSIDERED')))
                        then 'PRECEDED' else 'NOT_PRECEDED' end,
                   a.goal_from
            from known a
            join known p on p.child_id = a.child_id and p.record_id = a.about and p.name = 'goal.GoalChangeProposed'
            %2$s
            left join stood g on g.child_id = a.child_id and %4$s
            where a.name = 'goal.GoalChangeApproved' and a.decided_on %1$s
            """.formatted(IN_QUARTER, event("pe", "p"), FORMAL.formatted("a"), on("p.occurred_on - 1", "g"));

    /** Of those who owe a consultation; the first care application of DCJ at entry to care is exempt (R28). */
    private static final String ACTIONS = """
            from (select l.*, e.payload #>> '{action,orderSought}' as sought,
                         l.kind = 'CARE_APPLICATION' and e.payload #>> '{action,applicant}' = 'DCJ' as is_care_application
                  from known l
                  %2$s
                  where l.name = 'care.LegalActionCommenced'
                    and e.payload #>> '{action,applicant}' in ('DCJ', 'PSP_PROVIDER')
                  union all
                  select l.*, l.kind, false
                  from known l
                  %2$s
                  where l.name = 'care.CourtOrderRecorded' and l.kind = 'STCO_PR_TO_MINISTER'
                    and e.payload #>> '{order,legalActionId}' is null) l
            left join stood g on g.child_id = l.child_id and %3$s
            where l.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "l"), on("l.occurred_on", "g"));

    private static final String AT_ENTRY = """
            l.is_care_application
            and exists (select from known i
                        where i.child_id = l.child_id and i.name = 'care.EntryToCareRecorded'
                          and abs(i.occurred_on - l.occurred_on) <= :firstApplicationDays)
            and not exists (
                    select from known l2
                    %s
                    where l2.child_id = l.child_id and l2.name = 'care.LegalActionCommenced'
                      and l2.kind = 'CARE_APPLICATION' and l2e.payload #>> '{action,applicant}' = 'DCJ'
                      and (l2.occurred_on, l2.version) < (l.occurred_on, l.version)
                      and not exists (select from known x
                                      where x.child_id = l.child_id and x.name = 'care.ExitFromCareRecorded'
                                        and x.occurred_on between l2.occurred_on and l.occurred_on))
            """.formatted(event("l2e", "l2"));

    private static final String BEFORE_LEGAL_ACTIONS = """
            select l.record_id, l.child_id, l.record_id, l.occurred_on, g.goal_since, null,
                   case when exists (%1$s
                            and c.occurred_on between coalesce(g.goal_since, '-infinity') and l.occurred_on
                            and (jsonb_exists(ce.payload #> '{consultation,triggers}', 'BEFORE_LEGAL_ACTION')
                                 or l.sought = 'STCO_PR_TO_MINISTER'
                                    and jsonb_exists(
                                        ce.payload #> '{consultation,triggers}', 'SHORT_TERM_COURT_ORDER_CONSIDERED')))
                        then 'PRECEDED' else 'NOT_PRECEDED' end,
                   null
            %2$s and not (%3$s)
            """.formatted(FORMAL.formatted("l"), ACTIONS, AT_ENTRY);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                    "consultations",
                    Part.CONSULTATIONS,
                    "Consultations held in the quarter, formal and informal.",
                    "R24",
                    HELD),
            Measure.ofRecords(
                            "consultation-triggers",
                            Part.CONSULTATIONS,
                            "The same by trigger; one with several triggers stands with each, and counts once in all.",
                            "R26",
                            TRIGGERS)
                    .repeated(),
            Measure.ofRecords(
                            "goal-changes-preceded",
                            Part.CONSULTATIONS,
                            "Goal changes approved in the quarter, and whether a formal consultation on the change came before:"
                                    + " linked to the proposal, or held while the former goal stood.",
                            "R27",
                            BEFORE_GOAL_CHANGES)
                    .share("PRECEDED"),
            Measure.ofRecords(
                            "legal-actions-preceded",
                            Part.CONSULTATIONS,
                            "Legal actions of DCJ or a provider commenced in the quarter, and short term orders made outside of"
                                    + " one, and whether a formal consultation on them came before, since the goal was set. The"
                                    + " first care application at entry to care does not count.",
                            "R28",
                            BEFORE_LEGAL_ACTIONS)
                    .share("PRECEDED"));

    private ConsultationMeasures() {}
}
