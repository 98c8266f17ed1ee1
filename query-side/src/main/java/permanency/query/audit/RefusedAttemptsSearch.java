package permanency.query.audit;

import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;

/** What was tried and refused, newest first (R134). The command side writes the table; to read it is logged. */
@Component
class RefusedAttemptsSearch {

    private static final String FOUND = """
            select id, attempted_at, actor, organisation, position, child_id, command, clause, reason, correlation_id
            from audit.refused_attempt
            where (cast(:actor as text) is null or actor = :actor)
              and (cast(:organisation as text) is null or organisation = :organisation)
              and (cast(:clause as text) is null or clause = :clause)
              and (cast(:child as uuid) is null or child_id = :child)
              and (cast(:command as text) is null or command = :command)
              and (cast(:from as timestamptz) is null or attempted_at >= :from)
              and (cast(:to as timestamptz) is null or attempted_at < :to)
              and (cast(:cursor as bigint) is null or id < :cursor)
            order by id desc
            """;

    private static final int FETCH = 500;

    private final ChildReads reads;
    private final ReadStore store;

    RefusedAttemptsSearch(ChildReads reads, ReadStore store) {
        this.reads = reads;
        this.store = store;
    }

    RefusedAttemptsPage page(RefusedAttemptsQuery query, Viewer viewer) {
        return reads.count(viewer, "refused attempts", () -> {
            var found = statement(FOUND + "limit :limit", query)
                    .param("limit", query.limit() + 1)
                    .query((row, n) -> RefusedAttempt.of(row))
                    .list();
            return RefusedAttemptsPage.of(found, query.limit());
        });
    }

    /** All that is found, one by one. */
    void all(RefusedAttemptsQuery query, Viewer viewer, Consumer<RefusedAttempt> each) {
        if (query.cursor() != null) {
            throw new BadParameter("cursor", "has no place in an export, which is whole");
        }
        RowCallbackHandler eachRow = row -> each.accept(RefusedAttempt.of(row));
        reads.file(
                viewer,
                "refused attempts as a file",
                () -> statement(FOUND, query).withFetchSize(FETCH).query(eachRow));
    }

    private StatementSpec statement(String sql, RefusedAttemptsQuery query) {
        return store.sql()
                .sql(sql)
                .param("actor", query.actor())
                .param("organisation", query.organisation())
                .param("clause", query.clause())
                .param("child", query.child())
                .param("command", query.command())
                .param("from", OurTimes.at(query.from(), "from"))
                .param("to", OurTimes.at(query.to(), "to"))
                .param("cursor", query.cursor());
    }
}
