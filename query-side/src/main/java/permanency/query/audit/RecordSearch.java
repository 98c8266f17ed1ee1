package permanency.query.audit;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.BadParameter;
import permanency.query.http.Moments;
import permanency.query.reference.ReferenceInForce;
import permanency.query.stream.StreamEvent;

/** Looks through all that was recorded, newest first, by what is known now or was known once. */
@Component
class RecordSearch {

    private static final String OF_CHILDREN = """
            select r.*
            from read.record r
            where r.child_id in (%s)
              and %s
            order by r.known_from desc, r.child_id desc, r.version desc
            """;

    private static final String OF_STREAMS =
            StreamEvent.FOUND + "order by r.known_from desc, r.place desc, r.version desc\n";

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
        var limit = query.limit() + 1;
        return reads.page(
                viewer,
                "search of records",
                ofChildren(filter),
                () -> {
                    var found = Stream.concat(
                                    ofChildren(filter, "limit " + limit, asKnownAt, viewer).list().stream(),
                                    ofStreams(filter, "limit " + limit, asKnownAt).list().stream())
                            .sorted(FoundRecord.NEWEST_FIRST)
                            .limit(limit)
                            .toList();
                    return RecordsPage.of(found, query.limit(), asKnownAt);
                },
                RecordSearch::children);
    }

    private static Set<UUID> children(RecordsPage page) {
        return page.items().stream()
                .map(FoundRecord::childId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** All that is found; a page and its place have no meaning then. */
    void all(RecordsQuery query, Viewer viewer, Consumer<FoundRecord> each) {
        if (query.cursor() != null) {
            throw new BadParameter("cursor", "has no place in an export, which is whole");
        }
        var asKnownAt = moments.asKnownAt(query.asKnownAt());
        var filter = RecordFilter.of(query, asKnownAt, reference.get());
        reads.file(viewer, "search of records as a file", ofChildren(filter), filter.params(), () -> {
            try (var children = ofChildren(filter, "", asKnownAt, viewer).stream();
                    var streams = ofStreams(filter, "", asKnownAt).stream()) {
                InOrder.of(children, streams, FoundRecord.NEWEST_FIRST).forEachRemaining(each);
            }
        });
    }

    private Instant asKnownAt(RecordsQuery query, Cursor cursor) {
        return moments.asKnownAt(cursor != null && query.asKnownAt() == null ? cursor.asKnownAt() : query.asKnownAt());
    }

    private static String ofChildren(RecordFilter filter) {
        return OF_CHILDREN.formatted(Visibility.CHILDREN, filter.ofChildren());
    }

    private MappedQuerySpec<FoundRecord> ofChildren(
            RecordFilter filter, String limit, Instant asKnownAt, Viewer viewer) {
        return store.sql()
                .sql(ofChildren(filter) + limit)
                .withFetchSize(FETCH)
                .params(Visibility.params(viewer))
                .params(filter.params())
                .query((row, n) -> FoundRecord.of(row, asKnownAt));
    }

    private MappedQuerySpec<FoundRecord> ofStreams(RecordFilter filter, String limit, Instant asKnownAt) {
        var serializer = store.events().getEventSerializer();
        return store.sql()
                .sql(OF_STREAMS.formatted(filter.ofStreams()) + limit)
                .withFetchSize(FETCH)
                .params(filter.params())
                .query((row, n) -> FoundRecord.of(StreamEvent.of(row, serializer, asKnownAt)));
    }
}
