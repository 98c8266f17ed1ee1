package permanency.query.projection;

import java.util.List;
import java.util.Set;
import permanency.events.ChildEvent;

/** Rows that follow from events. It knows nothing of where the events come from, nor whether this is a rebuild. */
public interface Projection {

    /** Its name in {@code read.projection}, in URLs and in the log. */
    String name();

    /** The table of its rows, which have a {@code generation} and a {@code child_id}. */
    String table();

    /** The events that it is about; it is given no others. */
    Set<Class<? extends ChildEvent>> reads();

    /** Changes the rows of the generation by the events, in a transaction that is under way. */
    void apply(List<RecordedEvent> batch, int generation);
}
