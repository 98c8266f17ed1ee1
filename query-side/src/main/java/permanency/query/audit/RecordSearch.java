package permanency.query.audit;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;
import permanency.query.http.Moments;
import permanency.query.reference.ReferenceInForce;

/** Looks through all histories, newest first, by what is known now or was known once. */
@Component
class RecordSearch {

    private static final String FOUND = """
            select r.*
            from read.record r
            where r.generation = (select p.generation from read.projection p where p.name = 'record')
              and r.child_id in (%s)
              and %s
            order by r.known_from desc, r.child_id desc, r.version desc
            """;

    private static final int FETCH = 500;

    private final ChildReads reads;
    private final ReadStore store;
    private final Moments moments;
    private final ReferenceInForce reference;

    RecordSearch(ChildReads reads, ReadStore store, Moments moments, ReferenceInForce reference) {
        this.reads = reads;
        this.store = store;
        this.moments = moments;
        this.reference = reference;
    }

    RecordsPage page(RecordsQuery query, Viewer viewer) {
        var cursor = Cursor.of(query.cursor());
        var asKnownAt = asKnownAt(query, cursor);
        var filter = RecordFilter.of(query, asKnownAt, reference.get()).after(cursor);
        var sql = sql(filter) + "limit :limit";
        var params = new HashMap<String, Object>(filter.params());
        params.put("limit", query.limit() + 1);
        return reads.page(
                viewer,
                "search of records",
                sql,
                () -> page(sql, params, query, asKnownAt, viewer),
                RecordSearch::children);
    }

    private RecordsPage page(String sql, Map<String, ?> params, RecordsQuery query, Instant asKnownAt, Viewer viewer) {
        var found = statement(sql, params, viewer)
                .query((row, n) -> FoundRecord.of(row, asKnownAt))
                .list();
        return RecordsPage.of(found, query.limit(), asKnownAt);
    }

    private static Set<UUID> children(RecordsPage page) {
        return page.items().stream().map(FoundRecord::childId).collect(toSet());
    }

    /** All that is found; a page and its place have no meaning then. */
    void all(RecordsQuery query, Viewer viewer, Consumer<FoundRecord> each) {
        if (query.cursor() != null) {
            throw new BadParameter("cursor", "has no place in an export, which is whole");
        }
        var asKnownAt = moments.asKnownAt(query.asKnownAt());
        var filter = RecordFilter.of(query, asKnownAt, reference.get());
        RowCallbackHandler eachRow = row -> each.accept(FoundRecord.of(row, asKnownAt));
        var sql = sql(filter);
        reads.file(
                viewer,
                "search of records as a file",
                sql,
                filter.params(),
                () -> statement(sql, filter.params(), viewer)
                        .withFetchSize(FETCH)
                        .query(eachRow));
    }

    private Instant asKnownAt(RecordsQuery query, Cursor cursor) {
        return moments.asKnownAt(cursor != null && query.asKnownAt() == null ? cursor.asKnownAt() : query.asKnownAt());
    }

    private static String sql(RecordFilter filter) {
        return FOUND.formatted(Visibility.CHILDREN, filter.sql());
    }

    private StatementSpec statement(String sql, Map<String, ?> params, Viewer viewer) {
        return store.sql().sql(sql).params(Visibility.params(viewer)).params(params);
    }
}
