package permanency.query.item;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.Worklists;

/** The compliance exceptions, open or closed; their kind is the clause. */
@RestController
@RequestMapping("/v1/worklist/compliance-exceptions")
class ComplianceExceptions extends ListEndpoint<ComplianceException, ComplianceExceptions.Own> {

    /** @param closed those that a manager has closed by that day, instead of those that are open */
    record Own(Boolean closed) {}

    private static final String SQL = """
            select i.child_id, i.item_key as item, i.kind, i.opened_on as since, i.clause, i.record_id,
                   i.detail ->> 'explanation' as explanation, i.opened_on,
                   case when i.ended_on <= :asAt then i.ended_on end as closed_on
            from read.item i
            where i.list = 'exception' and %s
              and coalesce(i.ended_on, 'infinity') > cast(:closedAfter as date)
              and coalesce(i.ended_on, 'infinity') <= cast(:closedUntil as date)
            """.formatted(ItemSql.SAID);

    static final WorkList<ComplianceException, Own> LIST = WorkList.of(
                    "compliance-exceptions", ComplianceException.class, Audience.EXCEPTION_CLOSERS, SQL, "openedOn")
            .with((own, asAt) -> Boolean.TRUE.equals(own.closed())
                    ? Map.of("closedAfter", "-infinity", "closedUntil", asAt.toString())
                    : Map.of("closedAfter", asAt.toString(), "closedUntil", "infinity"));

    ComplianceExceptions(Worklists lists) {
        super(LIST, lists);
    }
}
