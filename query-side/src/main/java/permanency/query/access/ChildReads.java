package permanency.query.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.http.NotFound;

/** The only way to the data of one child: it is logged first, in the transaction of the read, or nothing is shown. */
@Component
public class ChildReads {

    private final Visibility visibility;
    private final AccessLog log;
    private final ReadStore store;

    ChildReads(Visibility visibility, AccessLog log, ReadStore store) {
        this.visibility = visibility;
        this.log = log;
        this.store = store;
    }

    /**
     * What the read gives, unless the viewer may not see the child, or there is none: the answer is the same.
     *
     * @param what is read, for the log
     */
    public <T> T read(Viewer viewer, UUID childId, String what, Supplier<Optional<T>> read) {
        return store.<Optional<T>>inTransaction(() -> {
                    var seen = visibility.covers(viewer, childId);
                    log.add(viewer, childId, what, seen ? AccessLog.Outcome.SHOWN : AccessLog.Outcome.NOT_SHOWN);
                    return seen ? read.get() : Optional.empty();
                })
                .orElseThrow(() -> new NotFound("There is no such record."));
    }
}
