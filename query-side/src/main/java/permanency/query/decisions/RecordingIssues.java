package permanency.query.decisions;

import static permanency.policy.Clause.clause;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.policy.Clause;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.Worklists;

/** The list of recording issues; those that are open when nobody asks for others. Its kinds are those of the issues. */
@RestController
@RequestMapping("/v1/worklist/recording-issues")
class RecordingIssues extends ListEndpoint<RecordedIssue, RecordingIssues.Own> {

    static final Clause R150 = clause(
            "R150", "The recording-issue list shows errors that affect payments, with who was asked and when fixed.");

    /** Whether an issue is fixed on the day of the list. */
    enum Status {
        OPEN,
        FIXED,
        ALL
    }

    /**
     * @param status OPEN when left out
     * @param affectsPayments only those because of which the provider is paid wrongly, or only the others
     */
    record Own(Status status, Boolean affectsPayments) {

        Own {
            status = status == null ? Status.OPEN : status;
        }

        Map<String, Object> params() {
            var params = new HashMap<String, Object>();
            params.put("status", status.name());
            params.put("affectsPayments", affectsPayments);
            return params;
        }
    }

    private static final String ISSUE = """
            , issue as materialized (
                select i.*, i.outcome is not null as affects_payments, f.occurred_on as fixed_on
                from known i
                left join lateral (
                    select f.occurred_on
                    from known f
                    where f.child_id = i.child_id and f.about = i.record_id
                      and f.name = 'records.RecordingIssueResolved' and f.occurred_on <= :asAt
                    order by f.occurred_on, f.version
                    limit 1) f on true
                where i.name = 'records.RecordingIssueRaised' and i.occurred_on <= :asAt)
            """;

    private static final String SHOWN = """
            select o.child_id, cast(o.record_id as text) as item, o.occurred_on as since, o.kind,
                   o.record_id as issue_id, e.payload -> 'issue' ->> 'what' as what,
                   cast(e.payload -> 'issue' ->> 'concerns' as uuid) as concerns, o.affects_payments,
                   e.payload -> 'issue' -> 'toFix' ->> 'actor' as asked,
                   e.payload -> 'issue' -> 'toFix' ->> 'name' as asked_name,
                   e.payload -> 'issue' -> 'toFix' ->> 'position' as asked_position,
                   e.payload -> 'issue' -> 'toFix' ->> 'organisation' as asked_organisation,
                   o.occurred_on as asked_on, coalesce(o.fixed_on, cast(:asAt as date)) - o.occurred_on as days_open, o.fixed_on
            from issue o
            """;

    /** A provider is not shown what is wrong in the record of a ROSH report (R139). */
    private static final String ASKED_FOR = """
            where (:status = 'ALL' or (o.fixed_on is not null) = (:status = 'FIXED'))
              and (cast(:affectsPayments as boolean) is null or o.affects_payments = :affectsPayments)
              and (:viewerSeesAll or :viewerIsOfDcj or not exists (
                       select from read.record report
                       where report.child_id = o.child_id
                         and report.record_id = cast(e.payload -> 'issue' ->> 'concerns' as uuid)
                         and report.name in ('care.RoshReferenceRecorded', 'care.RoshConsultationRequested')))
            """;

    private static final WorkList<RecordedIssue, Own> LIST = WorkList.of(
                    "recording-issues",
                    RecordedIssue.class,
                    Audience.EVERYBODY,
                    InForce.KNOWN + ISSUE + SHOWN + InForce.EVENT + ASKED_FOR,
                    "askedOn")
            .with((own, asAt) -> own.params());

    RecordingIssues(Worklists lists) {
        super(LIST, lists);
    }
}
