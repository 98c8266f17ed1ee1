package permanency.query.item;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.events.consultation.ConsultationTrigger;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.Worklists;

/** What somebody is asked to do: consultations, and the other tasks that open in a case. */
@RestController
@RequestMapping("/v1/worklist/consultation-tasks")
class ConsultationTasks extends ListEndpoint<Task, ConsultationTasks.Own> {

    /** @param unanswered only those that have waited longer than they may, or only the others */
    record Own(ConsultationTrigger trigger, Boolean unanswered) {

        Map<String, Object> params() {
            var params = new HashMap<String, Object>();
            params.put("trigger", trigger == null ? null : trigger.name());
            params.put("unanswered", unanswered);
            return params;
        }
    }

    /** A provider is not told that there was a ROSH report, so its list leaves out what one asks for (R139). */
    private static final String SQL = """
            select t.*
            from (select i.child_id, i.item_key as item, i.kind, i.opened_on as since,
                         i.detail ->> 'trigger' as trigger, i.clause, i.record_id as opened_by,
                         i.opened_on as requested_on, cast(:asAt as date) - i.opened_on as waiting_days,
                         case when cast(i.detail ->> 'unansweredOn' as date) <= :asAt
                              then cast(i.detail ->> 'unansweredOn' as date) end as unanswered_since
                  from read.item i
                  where i.list = 'task' and %s) t
            where (cast(:trigger as text) is null or t.trigger = :trigger)
              and (cast(:unanswered as boolean) is null or (t.unanswered_since is not null) = :unanswered)
              and (:viewerSeesAll or :viewerIsOfDcj or t.trigger is distinct from 'ROSH_REPORT_CASE_BY_CASE')
            """.formatted(ItemSql.OPEN);

    static final WorkList<Task, Own> LIST = WorkList.of(
                    "consultation-tasks", Task.class, Audience.EVERYBODY, SQL, "requestedOn")
            .with((own, asAt) -> own.params());

    ConsultationTasks(Worklists lists) {
        super(LIST, lists);
    }
}
