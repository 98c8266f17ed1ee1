package permanency.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;

/**
 * Rows that follow from events: a pure function. It knows nothing of where the events come from, nor whether this is a
 * rebuild; {@link Changes} reads and writes the rows.
 *
 * @param <R> a row, a record
 */
public interface Projection<R extends OfChild> {

    /** Its name in {@code read.projection}, in URLs and in the log. */
    String name();

    Table<R> table();

    /** The events that it is about; it is given no others. */
    Set<Class<? extends ChildEvent>> reads();

    /** The names that these events have in the store. */
    default Set<String> eventNames() {
        return reads().stream().map(EventTypes::nameOf).collect(Collectors.toSet());
    }

    /** Which rows of a child its events may change: a condition on the table {@code t}. */
    default String mayChange(List<RecordedEvent> batch) {
        return "known_to is null";
    }

    /** What is shown of a child while not even its first event could be applied. */
    default Collection<R> ofUnknown(UUID childId) {
        return List.of();
    }

    /**
     * The rows of a child after events of it.
     *
     * @param before those that the events may change; none when these are its first events
     * @param events in their order
     * @return all rows that are new or say something else, and perhaps some that have not changed
     */
    Collection<R> after(UUID childId, Collection<R> before, List<RecordedEvent> events);
}
