package permanency.query.child;

import static permanency.policy.Clause.clause;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.history.ScheduleRules;
import permanency.policy.Clause;
import permanency.query.access.Viewer;
import permanency.query.child.HistoryEntry.RecordedBy;
import permanency.query.database.ReadStore;
import permanency.query.reference.ReferenceInForce;
import permanency.store.EventTable;

/** Reads the history of a child from the event store itself, so that what an auditor sees depends on no projection. */
@Component
public class Replay {

    static final Clause R133 = clause("R133", "A history is replayed as at a day, and as it was known at a time.");

    private final EventTable events;
    private final ScheduleRules rules;

    Replay(ReadStore store, ReferenceInForce reference) {
        this.events = store.events();
        this.rules = ScheduleRules.of(reference.get());
    }

    /** Of a child whom the viewer sees. Empty when nothing was known of the child at that instant. */
    public Optional<KnownHistory> of(UUID childId, Instant asKnownAt, Viewer viewer) {
        return known(childId, asKnownAt, Outline.whole(viewer));
    }

    /** Of a child whom the viewer, a provider, does not see any more: what is its own. Empty when nothing is. */
    Optional<KnownHistory> ownPart(UUID childId, Instant asKnownAt, Viewer viewer) {
        return known(childId, asKnownAt, Outline.part(viewer.organisation()));
    }

    /**
     * The events asked for, one after the other: the history is read twice within the transaction under way, and little of
     * it is held.
     *
     * @param outline of nothing yet
     * @return whether there were any to ask for
     */
    boolean each(
            UUID childId, Instant asKnownAt, HistoryQuery query, Outline outline, Consumer<HistoryEntry> consumer) {
        read(childId, asKnownAt, outline::on);
        var versions = query.of(outline.places()).stream().map(Placed::version).toList();
        Piecemeal.each(
                versions,
                some -> events.readEvents(childId.toString(), some).map(this::entry),
                entry -> consumer.accept(outline.told(entry)));
        return !outline.places().isEmpty();
    }

    private Optional<KnownHistory> known(UUID childId, Instant asKnownAt, Outline outline) {
        var all = new ArrayList<HistoryEntry>();
        read(childId, asKnownAt, entry -> {
            outline.on(entry);
            all.add(entry);
        });
        return KnownHistory.of(outline, asKnownAt, all, rules);
    }

    private void read(UUID childId, Instant asKnownAt, Consumer<HistoryEntry> each) {
        var stream = events.readEvents(childId.toString());
        while (stream.hasNext()) {
            var event = stream.next();
            if (event.getTimestamp().isAfter(asKnownAt)) {
                return;
            }
            each.accept(entry(event));
        }
    }

    private HistoryEntry entry(DomainEventMessage<?> message) {
        var stored = message.serializePayload(events.getEventSerializer(), String.class);
        var data = message.getMetaData();
        return HistoryEntry.stored(
                message.getSequenceNumber(),
                stored.getType().getName(),
                stored.getType().getRevision(),
                message.getTimestamp(),
                RecordedBy.of(data),
                text(data, "correlationId"),
                text(data, "reference"),
                stored.getData(),
                (ChildEvent) message.getPayload(),
                text(data, "key"));
    }

    private static String text(MetaData data, String name) {
        return (String) data.get(name);
    }
}
