package permanency.query.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import permanency.history.SealingConsequences;
import permanency.query.access.AccessLog.Outcome;
import permanency.query.database.ReadStore;
import permanency.query.http.NotAllowed;
import permanency.query.http.NotFound;
import permanency.query.http.NotYetVisible;

/**
 * The only way to the data of children: a read is logged first, of its own snapshot, or nothing is shown. What is held in
 * memory is logged in the transaction of the read, a file in one before it.
 */
@Component
public class ChildReads {

    private static final String NONE = "There is no such record.";

    private final Visibility visibility;
    private final AccessLog log;
    private final LoggedFirst loggedFirst;
    private final ReadStore store;

    ChildReads(Visibility visibility, AccessLog log, LoggedFirst loggedFirst, ReadStore store) {
        this.visibility = visibility;
        this.log = log;
        this.loggedFirst = loggedFirst;
        this.store = store;
    }

    /**
     * What the read gives of one child, unless the viewer may not see the child, or there is none: the answer is the
     * same.
     *
     * @param what is read, for the log
     */
    public <T> T read(Viewer viewer, UUID childId, String what, Supplier<Optional<T>> read) {
        return read(viewer, childId, what, read, null);
    }

    /**
     * The same, also for a provider that does not see the child any more but has a part in its history.
     *
     * @param part gives what of it was written by the provider, or sent to it
     */
    public <T> T read(
            Viewer viewer, UUID childId, String what, Supplier<Optional<T>> whole, Supplier<Optional<T>> part) {
        return store.<Optional<T>>inSnapshot(() -> switch (logged(viewer, childId, what, part != null)) {
                    case WHOLE -> whole.get();
                    case PART -> part.get();
                    case NOTHING -> Optional.empty();
                })
                .orElseThrow(() -> notShown(viewer, childId));
    }

    /** The same, shown while the read goes on. */
    public void file(Viewer viewer, UUID childId, String what, Runnable whole, Runnable part) {
        loggedFirst.read(() -> logged(viewer, childId, what, true), seen -> {
            switch (seen) {
                case WHOLE -> whole.run();
                case PART -> part.run();
                case NOTHING -> throw notShown(viewer, childId);
            }
        });
    }

    private enum Seen {
        WHOLE,
        PART,
        NOTHING
    }

    private Seen logged(Viewer viewer, UUID childId, String what, boolean orPart) {
        if (visibility.covers(viewer, childId)) {
            log.add(viewer, childId, what, Outcome.SHOWN);
            return Seen.WHOLE;
        }
        if (orPart && visibility.coversPart(viewer, childId)) {
            log.add(viewer, childId, what + ", the own part", Outcome.SHOWN);
            return Seen.PART;
        }
        log.add(viewer, childId, what, Outcome.NOT_SHOWN);
        return Seen.NOTHING;
    }

    /**
     * Shows children while the read goes on.
     *
     * @param what is read, for the log
     * @param children a query whose column {@code child_id} tells which children the read shows. It has
     *     {@link Visibility#CHILDREN} as a condition
     * @param params of that query; those of {@link Visibility#params} are added
     */
    public void file(Viewer viewer, String what, String children, Map<String, ?> params, Runnable read) {
        var all = visibly(viewer, children, params);
        loggedFirst.read(() -> log.add(viewer, what, children, all), read);
    }

    /** Shows what is of no child in particular, while the read goes on. */
    public void file(Viewer viewer, String what, Runnable read) {
        loggedFirst.read(() -> log.add(viewer, null, what, Outcome.SHOWN), read);
    }

    /**
     * What the read gives of so few children that they are held in memory: they are logged after the read and before the
     * answer, so that the query runs once.
     *
     * @param query by which they were found
     * @param children which of them the answer shows
     */
    public <T> T page(Viewer viewer, String what, String query, Supplier<T> read, Function<T, Set<UUID>> children) {
        requireVisibility(query);
        return store.inSnapshot(() -> {
            var page = read.get();
            log.add(viewer, what, children.apply(page));
            return page;
        });
    }

    /** What the read gives of no child in particular: figures. */
    public <T> T count(Viewer viewer, String what, Supplier<T> read) {
        return store.inSnapshot(() -> {
            log.add(viewer, null, what, Outcome.SHOWN);
            return read.get();
        });
    }

    /**
     * What the read gives of no child in particular, though it names children: unless one is among them whom the viewer
     * does not see.
     *
     * @param children whom the answer names
     */
    public <T> T naming(Viewer viewer, String what, Supplier<Optional<T>> read, Function<T, Set<UUID>> children) {
        return store.<Supplier<T>>inSnapshot(() -> {
                    var found = read.get();
                    var named = found.map(children).orElse(Set.of());
                    if (found.isPresent() && visibility.coversAll(viewer, named)) {
                        log.add(viewer, what, named);
                        return found::get;
                    }
                    log.add(viewer, null, what, Outcome.NOT_SHOWN);
                    return () -> {
                        throw found.isEmpty() ? new NotFound(NONE) : notNamed(viewer, named);
                    };
                })
                .get();
    }

    /**
     * What the read gives of one child whom the viewer sees, if it gives anything to that viewer. What is logged is
     * whether it did.
     *
     * @param otherwise why it did not
     */
    public <T> T restricted(
            Viewer viewer, UUID childId, String what, Supplier<Optional<T>> read, RuntimeException otherwise) {
        return store.<Supplier<T>>inSnapshot(() -> {
                    var seen = visibility.covers(viewer, childId);
                    var found = seen ? read.get() : Optional.<T>empty();
                    log.add(viewer, childId, what, found.isPresent() ? Outcome.SHOWN : Outcome.NOT_SHOWN);
                    return () -> found.orElseThrow(() -> seen ? otherwise : notShown(viewer, childId));
                })
                .get();
    }

    /** A list or a file that is for others was asked for, and not shown. */
    public void refused(Viewer viewer, String what) {
        log.add(viewer, null, what, Outcome.NOT_SHOWN);
    }

    private static Map<String, Object> visibly(Viewer viewer, String children, Map<String, ?> params) {
        requireVisibility(children);
        var all = new HashMap<String, Object>(params);
        all.putAll(Visibility.params(viewer));
        return all;
    }

    private static void requireVisibility(String query) {
        if (!query.contains(Visibility.CHILDREN)) {
            throw new IllegalArgumentException("a list shows children without asking who may see them");
        }
    }

    private RuntimeException notShown(Viewer viewer, UUID childId) {
        return visibility.wouldCoverWithReason(viewer, childId) ? sealed() : NotFound.noSuchRecord();
    }

    /** A child whom nobody sees yet may be a sealed one. */
    private RuntimeException notNamed(Viewer viewer, Set<UUID> named) {
        return visibility.wouldCoverAllWithReason(viewer, named) ? sealed() : new NotYetVisible();
    }

    private static NotAllowed sealed() {
        return new NotAllowed(
                SealingConsequences.R142.number(),
                SealingConsequences.R142.sentence() + " Say why in the header Access-Reason.");
    }
}
