package permanency.query.decisions;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.record.KeptPlace;
import permanency.query.worklist.Audience;
import permanency.query.worklist.Columns;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.WorkList.None;
import permanency.query.worklist.Worklists;

/**
 * The list of proposals that are open: made by the day and not decided by it, whatever the day from which a decision
 * holds. Its kinds are PROPOSED and IN_GROUP_SUPERVISION.
 */
@RestController
@RequestMapping("/v1/worklist/proposals")
class Proposals extends ListEndpoint<ListedProposal, None> {

    private static final String OPEN = """
            , open as materialized (
                select p.*
                from known p
                where p.name = 'goal.GoalChangeProposed' and p.occurred_on <= :asAt
                  and not exists (
                      select from known d
                      where d.child_id = p.child_id and d.about = p.record_id and d.decided_on <= :asAt
                        and d.name in ('goal.GoalChangeApproved', 'goal.GoalChangeRefused',
                                       'goal.GoalChangeWithdrawn')))
            """;

    private static final String SHOWN = """
            select o.child_id, cast(o.record_id as text) as item, o.occurred_on as since, status as kind,
                   s.district, s.provider, s.coordinator, s.goal, s.mode,
                   o.record_id as proposal_id, o.goal_from, o.goal_to, o.occurred_on as proposed_on,
                   e.payload -> 'proposer' ->> 'organisation' as proposed_by, status,
                   a.outcome as position, a.occurred_on as position_on, a.person as position_by,
                   g.since as group_supervision_since,
                   s.responsible_unit as deciding_unit,
                   r.positions as deciding_positions, coalesce(r.pilot, false) as pilot
            from open o
            """;

    private static final String ADVICE = """
            left join lateral (
                select a.outcome, a.occurred_on, a.person
                from known a
                where a.child_id = o.child_id and a.about = o.record_id
                  and a.name = 'goal.CoordinatorPositionRecorded' and a.occurred_on <= :asAt
                order by a.occurred_on desc, %s desc
                limit 1) a on true
            """.formatted(KeptPlace.of("a"));

    /** An adjourned session does not end it. */
    private static final String GROUP_SUPERVISION = """
            cross join lateral (
                select min(g.occurred_on) as since
                from known g
                where g.child_id = o.child_id and g.about = o.record_id
                  and g.name = 'supervision.GroupSupervisionOpened' and g.occurred_on <= :asAt
                  and not exists (
                      select from known h
                      where h.child_id = g.child_id and h.about = g.record_id and h.occurred_on <= :asAt
                        and h.name = 'supervision.GroupSupervisionHeld' and h.outcome <> 'ADJOURNED')) g
            cross join lateral (
                select case when g.since is null then 'PROPOSED' else 'IN_GROUP_SUPERVISION' end as status) standing
            """;

    /** What the register of the district says of that day. */
    private static final String REGISTER = """
            cross join lateral (
                select array_agg(distinct d.payload ->> 'position')
                           filter (where d.name = 'delegation.LocalArrangementApproved') as positions,
                       bool_or(d.name = 'delegation.PilotStarted') as pilot
                from events.event d
                where d.stream_id = 'delegation-' || s.district
                  and d.name in ('delegation.LocalArrangementApproved', 'delegation.PilotStarted')
                  and d.recorded_at <= :asKnownAt and d.occurred_on <= :asAt
                  and coalesce(cast(d.payload ->> 'lastDay' as date) >= :asAt, true)
                  and (s.provider is not null or d.payload ->> 'scope' = 'ALL')
                  and not exists (
                      select from events.event x
                      where x.stream_id = d.stream_id and x.name = 'delegation.DelegationEnded'
                        and x.payload ->> 'entryId' = d.payload ->> 'entryId'
                        and x.recorded_at <= :asKnownAt and x.occurred_on <= :asAt)
                  and not exists (
                      select from events.event w
                      where w.stream_id = d.stream_id and w.version > d.version
                        and d.payload ->> 'entryId' in (w.payload ->> 'corrects', w.payload ->> 'voids')
                        and w.recorded_at <= :asKnownAt)) r
            """;

    private static final WorkList<ListedProposal, None> LIST = new WorkList<>(
            "proposals",
            ListedProposal.class,
            Audience.EVERYBODY,
            InForce.KNOWN + OPEN + SHOWN + InForce.EVENT + InForce.STANDING + ADVICE + GROUP_SUPERVISION + REGISTER,
            true,
            Columns.of(ListedProposal.class).with("daysOpen", "age_days"),
            "proposedOn",
            (none, asAt) -> Map.of(),
            (row, asAt) -> ListedProposal.of(row));

    Proposals(Worklists lists) {
        super(LIST, lists);
    }
}
