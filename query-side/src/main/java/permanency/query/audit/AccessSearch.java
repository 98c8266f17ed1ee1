package permanency.query.audit;

import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;

/** Who read what, newest first. To look it up is an access too, and logged before. */
@Component
class AccessSearch {

    private static final String FOUND = """
            select l.*,
                   case when l.child_id is not null then array[l.child_id]
                        else array(select c.child_id from access.access_child c
                                   where c.access_id = l.id order by c.child_id)
                   end as children
            from access.access_log l
            where (cast(:actor as text) is null or l.actor = :actor)
              and (cast(:organisation as text) is null or l.organisation = :organisation)
              and (cast(:what as text) is null or l.what = :what)
              and (cast(:outcome as text) is null or l.outcome = :outcome)
              and (cast(:from as timestamptz) is null or l.accessed_at >= :from)
              and (cast(:to as timestamptz) is null or l.accessed_at < :to)
              and (cast(:cursor as bigint) is null or l.id < :cursor)
              and (cast(:child as uuid) is null or l.id in (
                      select o.id from access.access_log o where o.child_id = :child
                      union all
                      select c.access_id from access.access_child c where c.child_id = :child))
            order by l.id desc
            """;

    private static final int FETCH = 500;

    private final ChildReads reads;
    private final ReadStore store;

    AccessSearch(ChildReads reads, ReadStore store) {
        this.reads = reads;
        this.store = store;
    }

    AccessPage page(AccessQuery query, Viewer viewer) {
        return reads.count(viewer, "access log", () -> {
            var found = statement(FOUND + "limit :limit", query)
                    .param("limit", query.limit() + 1)
                    .query((row, n) -> Access.of(row))
                    .list();
            return AccessPage.of(found, query.limit());
        });
    }

    /** All that is found, one by one. */
    void all(AccessQuery query, Viewer viewer, Consumer<Access> each) {
        if (query.cursor() != null) {
            throw new BadParameter("cursor", "has no place in an export, which is whole");
        }
        RowCallbackHandler eachRow = row -> each.accept(Access.of(row));
        reads.file(
                viewer,
                "access log as a file",
                () -> statement(FOUND, query).withFetchSize(FETCH).query(eachRow));
    }

    private StatementSpec statement(String sql, AccessQuery query) {
        return store.sql()
                .sql(sql)
                .param("actor", query.actor())
                .param("organisation", query.organisation())
                .param("what", query.what())
                .param("outcome", query.outcome())
                .param("from", OurTimes.at(query.from(), "from"))
                .param("to", OurTimes.at(query.to(), "to"))
                .param("cursor", query.cursor())
                .param("child", query.child());
    }
}
