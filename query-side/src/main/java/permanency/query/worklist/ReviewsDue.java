package permanency.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;

/** The list of reviews due, as at a day and as known at an instant, in one statement. */
@Component
@EnableConfigurationProperties(WorklistSettings.class)
class ReviewsDue {

    private static final String SQL = """
            with due as (
                select d.*
                from read.review_due d
                where d.generation = (select p.generation from read.projection p where p.name = 'review-due')
                  and d.valid_from <= :asAt and (d.valid_to is null or d.valid_to > :asAt)
                  and d.known_from <= :asKnownAt and (d.known_to is null or d.known_to > :asKnownAt)
                  and d.due_on is not null
                  and d.child_id in (%s)
                  and (cast(:district as text) is null or d.district = :district)
                  and (cast(:provider as text) is null or d.provider = :provider)
                  and (cast(:coordinator as text) is null or d.coordinator = :coordinator)
                  and (cast(:goal as text) is null or d.goal = :goal)
                  and (cast(:mode as text) is null or d.mode = :mode)
                  and (cast(:overdue as boolean) is null or (d.due_on < :asAt) = :overdue)),
            page as (select * from due order by %s limit :limit offset :offset)
            select total, page.*
            from (select count(*) as total from due) counted left join page on true
            order by %s
            """;

    private final ReadStore store;
    private final int dueSoonDays;

    ReviewsDue(ReadStore store, WorklistSettings settings) {
        this.store = store;
        this.dueSoonDays = settings.dueSoonDays();
    }

    ReviewDueList list(ReviewDueQuery query, LocalDate asAt, Instant asKnownAt, Viewer viewer) {
        var order = SortOrder.sql(query.sort());
        var total = new AtomicInteger();
        var items = new ArrayList<ReviewDue>();
        store.sql()
                .sql(SQL.formatted(Visibility.CHILDREN, order, order))
                .params(Visibility.params(viewer))
                .param("asAt", asAt)
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .param("district", query.district())
                .param("provider", query.provider())
                .param("coordinator", query.coordinator())
                .param("goal", query.goal() == null ? null : query.goal().name())
                .param("mode", query.mode() == null ? null : query.mode().name())
                .param("overdue", query.overdue())
                .param("limit", query.limit())
                .param("offset", query.page() * query.limit())
                .query(row -> {
                    total.set(row.getInt("total"));
                    if (row.getObject("child_id") != null) {
                        items.add(ReviewDue.of(row, asAt, dueSoonDays));
                    }
                });
        return new ReviewDueList(asAt, asKnownAt, total.get(), query.page(), query.limit(), items);
    }
}
