package permanency.query.item;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.WorkList.None;
import permanency.query.worklist.Worklists;

/** The consultations, reviews and other discussions that DCJ has not uploaded to ChildStory. */
@RestController
@RequestMapping("/v1/worklist/uploads-outstanding")
class UploadsOutstanding extends ListEndpoint<UploadMissing, None> {

    private static final String SQL = """
            select i.child_id, i.item_key as item, i.opened_on as since, i.record_id, i.opened_on as held_on,
                   cast(:asAt as date) - i.opened_on as waiting_days,
                   (select r.name
                    from read.record r
                    where r.child_id = i.child_id and r.record_id = i.record_id
                      and {known r}
                    order by r.version limit 1) as kind
            from read.item i
            where i.list = 'upload' and %s
            """.formatted(ItemSql.OPEN);

    static final WorkList<UploadMissing, None> LIST =
            WorkList.of("uploads-outstanding", UploadMissing.class, Audience.DCJ, SQL, "heldOn");

    UploadsOutstanding(Worklists lists) {
        super(LIST, lists);
    }
}
