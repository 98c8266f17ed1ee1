package permanency.events;

import java.time.LocalDate;

/**
 * Something that happened in the permanency history of one child, or that follows from what happened
 * ({@link Consequence}). The chapters' sealed interfaces extend it.
 */
public interface ChildEvent {

    ChildId childId();

    /** The day on which it was true (Australia/Sydney). When it became known is the time of recording, kept beside it. */
    LocalDate occurredOn();

    /** The record that it belongs to, which is corrected or voided as a whole; null for what follows from others. */
    default RecordId recordId() {
        return null;
    }

    /** The record that it is a step of, such as the proposal that is decided; null when it stands for itself. */
    default RecordId about() {
        return null;
    }
}
