package permanency.query.child;

import java.time.LocalDate;

/** An event by its two places: among what was recorded, and among what happened. */
interface Placed {

    long version();

    LocalDate occurredOn();

    /** What is kept of an event that is read again when it is shown. */
    record Place(long version, LocalDate occurredOn) implements Placed {

        static Place of(HistoryEntry entry) {
            return new Place(entry.version(), entry.occurredOn());
        }
    }
}
