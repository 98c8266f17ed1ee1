package permanency.command.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.history.ChildHistory;
import permanency.reference.Reference;

/**
 * What a decision may look at.
 *
 * @param recordId of the record that is made, or corrected
 * @param history what is known of the child; of a record that is corrected, as if it had not been made
 * @param corrected what was recorded under the id before; empty unless this is a correction
 * @param today in Sydney
 */
public record Entry(
        RecordId recordId,
        ChildHistory history,
        List<ChildEvent> corrected,
        Actor actor,
        LocalDate today,
        Reference reference) {

    /** The same, for the record that was wrong: as if neither it nor the steps that depend on it had been made. */
    public Entry correcting(RecordId wrong) {
        return new Entry(wrong, history.without(wrong), history.record(wrong), actor, today, reference);
    }

    public boolean isCorrection() {
        return !corrected.isEmpty();
    }

    /** Who made the record, and by what authority: a correction leaves it as it was. */
    public <E extends ChildEvent, V> V kept(Class<E> kind, Function<E, V> was, V otherwise) {
        return corrected.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(was)
                .findFirst()
                .orElse(otherwise);
    }

    /** What a record of the day has to go with: all that is known, and for a correction what had occurred by then. */
    public ChildHistory standingOn(LocalDate day) {
        return isCorrection() ? history.asAt(day) : history;
    }

    /** The day of what is not told its day: today, and for a correction the day it was recorded for. */
    public LocalDate ownDay() {
        return isCorrection() ? corrected.get(0).occurredOn() : today;
    }
}
