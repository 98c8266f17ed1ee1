package permanency.query.item;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.reference.ReferenceInForce;
import permanency.query.worklist.Audience;
import permanency.query.worklist.ListEndpoint;
import permanency.query.worklist.WorkList;
import permanency.query.worklist.Worklists;

/** The packages whose time is over soon, and whether more time was applied for. */
@RestController
@RequestMapping("/v1/worklist/packages-ending")
class PackagesEnding extends ListEndpoint<PackageEnding, PackagesEnding.Own> {

    /** @param withinDays how soon; when left out, as long before as a package counts as ending (reference data) */
    record Own(@Min(0) @Max(10_000) Integer withinDays) {}

    /** An application is open until it is decided, withdrawn or superseded. */
    private static final String SQL = """
            select i.child_id, i.item_key as item, i.kind, i.opened_on as since, i.record_id as package_id,
                   i.detail ->> 'name' as name, i.opened_on as started_on, i.ends_on,
                   i.ends_on - cast(:asAt as date) as days_left,
                   cast(i.detail ->> 'defaulted' as boolean) as defaulted,
                   (select r.record_id
                    from read.record r
                    where r.child_id = i.child_id
                      and r.name = 'packages.ExtensionRequested'
                      and r.occurred_on <= :asAt
                      and {known r}
                      and i.kind = 'CASE_PLAN_GOAL'
                      and r.goal_from = i.detail ->> 'name'
                      and not exists (
                          select from read.record d
                          where d.child_id = r.child_id and d.about = r.record_id
                            and d.name in ('packages.ExtensionApproved', 'packages.ExtensionRefused',
                                           'packages.ExtensionWithdrawn')
                            and d.occurred_on <= :asAt
                            and {known d})
                      and not exists (
                          select from read.item s
                          where s.child_id = i.child_id
                            and s.item_key = 'extension superseded ' || r.record_id
                            and s.opened_on <= :asAt
                            and {known s})
                    order by r.version desc limit 1) as extension
            from read.item i
            where i.list = 'package' and i.ends_on <= :lastEnd and %s
            """.formatted(ItemSql.OPEN);

    PackagesEnding(Worklists lists, ReferenceInForce reference) {
        super(list(reference), lists);
    }

    static WorkList<PackageEnding, Own> list(ReferenceInForce reference) {
        return WorkList.of("packages-ending", PackageEnding.class, Audience.EVERYBODY, SQL, "endsOn")
                .with((own, asAt) -> Map.of("lastEnd", asAt.plusDays(days(own, asAt, reference))));
    }

    private static int days(Own own, LocalDate asAt, ReferenceInForce reference) {
        return own.withinDays() != null
                ? own.withinDays()
                : reference.get().windows().on(asAt).packageEndingDays();
    }
}
