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
 * The list of applications for extensions that are open: lodged by the day, neither decided nor withdrawn by it, and not
 * superseded by the end of the goal. Its kinds are REQUESTED, ENDORSED and NOT_ENDORSED.
 */
@RestController
@RequestMapping("/v1/worklist/extensions")
class Extensions extends ListEndpoint<ListedExtension, None> {

    private static final String OPEN = """
            , open as materialized (
                select x.*
                from known x
                where x.name = 'packages.ExtensionRequested' and x.occurred_on <= :asAt
                  and not exists (
                      select from known d
                      where d.child_id = x.child_id and d.about = x.record_id and d.decided_on <= :asAt
                        and d.name in ('packages.ExtensionApproved', 'packages.ExtensionRefused',
                                       'packages.ExtensionWithdrawn'))
            """;

    /** That it is superseded follows from facts, so that it may be said, withdrawn and said anew: the last word counts. */
    private static final String NOT_SUPERSEDED = """
                  and not coalesce(
                      (select l.name = 'packages.ExtensionSuperseded' and l.occurred_on <= :asAt
                       from events.event l
                       where l.stream_id = cast(x.child_id as text) and l.recorded_at <= :asKnownAt
                         and (l.name = 'packages.ExtensionSuperseded'
                                  and l.payload ->> 'applicationId' = cast(x.record_id as text)
                              or l.name = 'records.ConsequenceWithdrawn'
                                  and l.payload ->> 'key' = 'extension superseded ' || x.record_id)
                       order by l.version desc
                       limit 1),
                      false))
            """;

    private static final String SHOWN = """
            select o.child_id, cast(o.record_id as text) as item, o.occurred_on as since,
                   coalesce(a.outcome, 'REQUESTED') as kind, coalesce(a.outcome, 'REQUESTED') as status,
                   s.district, s.provider, s.coordinator, s.goal, s.mode,
                   o.record_id as application_id, o.goal_from as package_goal, o.occurred_on as requested_on,
                   e.payload -> 'applicant' ->> 'organisation' as requested_by,
                   cast(e.payload -> 'application' ->> 'monthsRequested' as int) as months_requested,
                   array(select c.met ->> 'criterion'
                         from jsonb_array_elements(e.payload -> 'application' -> 'criteria') as c (met)) as criteria,
                   a.occurred_on as endorsed_on,
                   cast(e.payload ->> 'formerEnd' as date) as package_ends_on,
                   cast(e.payload ->> 'late' as boolean) as late,
                   cast(e.payload ->> 'sequenceNumber' as int) as sequence_number
            from open o
            """;

    private static final String ADVICE = """
            left join lateral (
                select a.outcome, a.occurred_on
                from known a
                where a.child_id = o.child_id and a.about = o.record_id
                  and a.name = 'packages.ExtensionEndorsementRecorded' and a.occurred_on <= :asAt
                order by a.occurred_on desc, %s desc
                limit 1) a on true
            """.formatted(KeptPlace.of("a"));

    private static final WorkList<ListedExtension, None> LIST = new WorkList<>(
            "extensions",
            ListedExtension.class,
            Audience.EVERYBODY,
            InForce.KNOWN + OPEN + NOT_SUPERSEDED + SHOWN + InForce.EVENT + InForce.STANDING + ADVICE,
            true,
            Columns.of(ListedExtension.class).with("daysOpen", "age_days"),
            "requestedOn",
            (none, asAt) -> Map.of(),
            (row, asAt) -> ListedExtension.of(row));

    Extensions(Worklists lists) {
        super(LIST, lists);
    }
}
