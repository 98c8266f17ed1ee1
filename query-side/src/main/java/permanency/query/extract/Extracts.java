package permanency.query.extract;

import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import permanency.query.access.ChildReads;
import permanency.query.access.Viewer;
import permanency.query.access.Visibility;
import permanency.query.database.ReadStore;
import permanency.query.http.Moments;
import permanency.query.http.NotAllowed;

/** Reads the minimum data set record by record, so that there may be any number of them. */
@Component
class Extracts {

    private static final int FETCH = 200;

    private final ChildReads reads;
    private final ReadStore store;
    private final StoredRecords records;
    private final Moments moments;

    Extracts(ChildReads reads, ReadStore store, StoredRecords records, Moments moments) {
        this.reads = reads;
        this.store = store;
        this.records = records;
        this.moments = moments;
    }

    /**
     * @param what is made of them, for the log
     * @param each is handed one record after the other
     */
    void each(Extract<?> extract, String what, ExtractQuery query, Viewer viewer, Consumer<StoredRecord> each) {
        if (viewer.isProvider()) {
            reads.refused(viewer, what + " " + extract.name());
            throw new NotAllowed("The minimum data set is kept by DCJ, and extracts of it are for DCJ.");
        }
        var params = query.params(extract, moments.asKnownAt(query.asKnownAt()));
        RowCallbackHandler eachRow = row -> each.accept(records.of(row));
        reads.file(
                viewer,
                what + " " + extract.name(),
                ExtractSql.CHILDREN,
                params,
                () -> store.sql()
                        .sql(ExtractSql.ROWS)
                        .params(Visibility.params(viewer))
                        .params(params)
                        .withFetchSize(FETCH)
                        .query(eachRow));
    }
}
