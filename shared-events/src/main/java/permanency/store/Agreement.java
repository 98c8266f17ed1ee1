package permanency.store;

import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** How far two logs have the same events in the same order, when one of them is to be what the other one is. */
public final class Agreement {

    private Agreement() {}

    /**
     * Goes through both until one of them has no more.
     *
     * @param copy may end before the log, but may not hold anything else
     * @return where the log is then; null when the copy is empty
     */
    public static TrackingToken advance(WholeLog log, Iterator<TrackedEventMessage<?>> copy) {
        TrackingToken at = null;
        for (long place = 1; copy.hasNext(); place++) {
            var copied = (DomainEventMessage<?>) copy.next();
            if (!log.hasNext()) {
                throw new LogsDiffer("Event " + place + " of the copy, " + described(copied) + ", is not in the log.");
            }
            var original = log.next();
            requireSame(place, (DomainEventMessage<?>) original, copied);
            at = original.trackingToken();
        }
        return at;
    }

    private static void requireSame(long place, DomainEventMessage<?> original, DomainEventMessage<?> copied) {
        if (!Fingerprints.of(original).equals(Fingerprints.of(copied))) {
            throw new LogsDiffer("Event " + place + " is " + described(original) + " in the log and "
                    + described(copied) + " in the copy.");
        }
    }

    private static String described(DomainEventMessage<?> event) {
        var name = ((AsStored.Content) event.getPayload()).name();
        return name + " of " + event.getAggregateIdentifier() + ", version " + event.getSequenceNumber();
    }
}
