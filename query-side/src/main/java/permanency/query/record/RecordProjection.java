package permanency.query.record;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.EventTypes;
import permanency.events.Statement;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.responsibility.CaseHeld;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Table;

/**
 * Who recorded what of which child, when, and by which authority; and what was corrected or voided since. What follows
 * from facts is no record; of it only where the child is gets into the rows.
 */
@Component
class RecordProjection implements Projection<RecordRow> {

    private static final String LATEST = """
            version = (select max(latest.version) from read.record latest
                       where latest.child_id = t.child_id)""";

    private static final Set<Class<? extends ChildEvent>> READS = EventTypes.byName().values().stream()
            .filter(ChildEvent.class::isAssignableFrom)
            .<Class<? extends ChildEvent>>map(type -> type.asSubclass(ChildEvent.class))
            .filter(type -> isFact(type) || type == CaseHeld.class)
            .collect(toUnmodifiableSet());

    private static final Table<RecordRow> TABLE = Table.of("record", RecordRow.class, "child_id", "version");

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Table<RecordRow> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return READS;
    }

    static boolean isFact(Class<? extends ChildEvent> type) {
        return !Consequence.class.isAssignableFrom(type)
                && !Statement.class.isAssignableFrom(type)
                && type != ConsequenceWithdrawn.class;
    }

    /** The latest row of each child, and when one is corrected all that is in force. */
    @Override
    public String mayChange(List<RecordedEvent> batch) {
        return batch.stream().anyMatch(e -> Corrections.isOne(e.event())) ? LATEST + " or known_to is null" : LATEST;
    }

    @Override
    public Collection<RecordRow> after(UUID childId, Collection<RecordRow> before, List<RecordedEvent> events) {
        var records = new ChildRecords(before);
        events.forEach(records::add);
        return records.rows();
    }
}
