package permanency.query.projection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import permanency.events.ChildEvent;
import permanency.events.EventTypes;

/** Rows that follow from events. It knows nothing of where the events come from, nor whether this is a rebuild. */
public interface Projection {

    /** Its name in {@code read.projection}, in URLs and in the log. */
    String name();

    /** The table of its rows, which have a {@code generation} and a {@code child_id}. */
    String table();

    /** The events that it is about; it is given no others. */
    Set<Class<? extends ChildEvent>> reads();

    /** The names that these events have in the store. */
    default Set<String> eventNames() {
        return reads().stream().map(EventTypes::nameOf).collect(Collectors.toSet());
    }

    /**
     * Changes the rows of the generation by the events, in a transaction that is under way.
     *
     * @param batch the events of one child come in their order, those of several in any
     */
    void apply(List<RecordedEvent> batch, int generation);
}
