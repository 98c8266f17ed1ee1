package permanency.query.item;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.WorkList.None;
import permanency.query.worklist.Worklists;

/** The copies of reviews that providers wait for longer than they may. */
@RestController
@RequestMapping("/v1/worklist/copies-outstanding")
class CopiesOutstanding extends ListEndpoint<CopyOutstanding, None> {

    /** A provider is told of the copies that are owed to it, not of those owed to the one before it (R139). */
    private static final String SQL = """
            select i.child_id, i.item_key as item, cast(null as text) as kind, i.opened_on as since,
                   i.record_id as review_id, i.detail ->> 'provider' as owed_to,
                   i.detail ->> 'documentedBy' as documented_by, i.opened_on as outstanding_since,
                   cast(:asAt as date) - i.opened_on as waiting_days
            from read.item i
            where i.list = 'copy'
              and (:viewerSeesAll or :viewerIsOfDcj or i.detail ->> 'provider' = :viewerOrganisation)
              and %s
            """.formatted(ItemSql.OPEN);

    static final WorkList<CopyOutstanding, None> LIST =
            WorkList.of("copies-outstanding", CopyOutstanding.class, Audience.EVERYBODY, SQL, "outstandingSince");

    CopiesOutstanding(Worklists lists) {
        super(LIST, lists);
    }
}
