package permanency.query.worklist;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.Csv;
import permanency.query.http.Moments;
import permanency.query.http.NotAllowed;
import permanency.query.reference.ReferenceInForce;
import permanency.reference.DistrictGroups.Group;
import tools.jackson.databind.json.JsonMapper;

/** Reads every list: a page of it, all of it, or how many items there are of what. One statement each. */
@Component
public class Worklists {

    private static final int FETCH_SIZE = 500;

    private final ChildReads reads;
    private final ReadStore store;
    private final ReferenceInForce reference;
    private final Moments moments;
    private final JsonMapper json;
    private final Incomplete incomplete;

    Worklists(
            ChildReads reads,
            ReadStore store,
            ReferenceInForce reference,
            Moments moments,
            JsonMapper json,
            Incomplete incomplete) {
        this.reads = reads;
        this.store = store;
        this.reference = reference;
        this.moments = moments;
        this.json = json;
        this.incomplete = incomplete;
    }

    public <P> Asked<P> asked(WorkList<?, P> list, ListQuery query, P own, Viewer viewer) {
        var asAt = moments.asAt(query.asAt());
        if (!list.audience().reads(viewer, reference.get().offices().on(asAt))) {
            reads.refused(viewer, "list " + list.name());
            throw new NotAllowed("This list is not for the position or organisation of the caller.");
        }
        return new Asked<>(query, own, asAt, moments.asKnownAt(query.asKnownAt()), viewer);
    }

    Csv csv(WorkList<?, ?> list) {
        return new Csv(list.row(), json);
    }

    public <T, P> ListPage<T> page(WorkList<T, P> list, Asked<P> asked, Paging paging) {
        var order = order(list, paging.sort());
        var anywhere = !asked.query().looksAtStanding() && !order.looksAtStanding();
        var sql = known(ListSql.page(list, order, anywhere), asked);
        var params = params(list, asked);
        params.put("limit", paging.limit());
        params.put("offset", paging.page() * paging.limit());
        return reads.page(
                        asked.viewer(),
                        "list " + list.name(),
                        sql,
                        () -> page(list, asked, paging, statement(asked, sql, params)),
                        Shown::children)
                .page();
    }

    private record Shown<T>(ListPage<T> page, Set<UUID> children) {}

    private <T, P> Shown<T> page(WorkList<T, P> list, Asked<P> asked, Paging paging, StatementSpec page) {
        var total = new AtomicInteger();
        var items = new ArrayList<T>();
        var children = new LinkedHashSet<UUID>();
        page.query(row -> {
            total.set(row.getInt("total"));
            var child = row.getObject("child_id", UUID.class);
            if (child != null) {
                children.add(child);
                items.add(list.shown().of(row, asked.asAt()));
            }
        });
        var waiting = incomplete.seenBy(asked.viewer(), children);
        var shown = new ListPage<>(
                asked.asAt(),
                asked.asKnownAt(),
                total.get(),
                paging.page(),
                paging.limit(),
                items,
                waiting.among(),
                waiting.seen());
        return new Shown<>(shown, children);
    }

    /** Who is given a list row by row. */
    public interface Reader<T> {

        /** @param incompleteChildren as {@link ListPage} tells them */
        void begin(int incompleteChildren);

        /** @param incomplete whether an event of its child waits to be applied */
        void row(T row, boolean incomplete);
    }

    /** All rows one by one, so that the whole list is never in memory. */
    public <T, P> void each(WorkList<T, P> list, Asked<P> asked, String sort, Reader<T> reader) {
        var sql = known(ListSql.all(list, order(list, sort)), asked);
        RowCallbackHandler each = row -> reader.row(list.shown().of(row, asked.asAt()), row.getBoolean("incomplete"));
        var params = params(list, asked);
        reads.file(asked.viewer(), "file " + list.name(), sql, params, () -> {
            reader.begin(incomplete.seenBy(asked.viewer(), Set.of()).seen());
            statement(asked, sql, params).withFetchSize(FETCH_SIZE).query(each);
        });
    }

    <P> Counts counts(WorkList<?, P> list, Asked<P> asked, Dimension by) {
        var anywhere = !asked.query().looksAtStanding() && !Dimension.OF_STANDING.contains(by);
        var sql = known(ListSql.counts(list, by, anywhere), asked);
        var total = new ArrayList<Counts.Count>();
        var counts = new ArrayList<Counts.Count>();
        reads.count(asked.viewer(), "counts " + list.name(), () -> {
            statement(asked, sql, params(list, asked)).query(row -> {
                var count = new Counts.Count(row.getString("value"), row.getInt("items"), row.getInt("children"));
                (row.getBoolean("is_total") ? total : counts).add(count);
            });
            return total;
        });
        return new Counts(
                asked.asAt(),
                asked.asKnownAt(),
                by.toString(),
                total.get(0).items(),
                total.get(0).children(),
                counts);
    }

    private static String known(String sql, Asked<?> asked) {
        return Known.in(sql, asked.query().isAsKnownNow());
    }

    private static Columns.Order order(WorkList<?, ?> list, String sort) {
        return list.columns().order(sort == null ? list.order() : sort);
    }

    private StatementSpec statement(Asked<?> asked, String sql, Map<String, Object> params) {
        return store.sql().sql(sql).params(params).params(Visibility.params(asked.viewer()));
    }

    private <P> Map<String, Object> params(WorkList<?, P> list, Asked<P> asked) {
        var groups = groups(asked);
        var params = new HashMap<String, Object>(asked.query().params());
        params.putAll(list.own().params(asked.own(), asked.asAt()));
        params.put("asAt", asked.asAt());
        params.put("asKnownAt", asked.asKnownAt().atOffset(ZoneOffset.UTC));
        params.put("groupedDistricts", groups.stream().map(Grouped::district).toArray(String[]::new));
        params.put("groups", groups.stream().map(Grouped::group).toArray(String[]::new));
        return params;
    }

    private record Grouped(String district, String group) {}

    private List<Grouped> groups(Asked<?> asked) {
        return reference.get().districtGroups().on(asked.asAt()).groups().stream()
                .flatMap(Worklists::grouped)
                .toList();
    }

    private static Stream<Grouped> grouped(Group group) {
        return group.districts().stream().map(d -> new Grouped(d.code(), group.code()));
    }
}
