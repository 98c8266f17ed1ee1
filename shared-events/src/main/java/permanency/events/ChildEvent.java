package permanency.events;

import java.time.LocalDate;

/** Something that happened in the permanency history of one child. The chapters' sealed interfaces extend it. */
public interface ChildEvent {

    ChildId childId();

    /** The day on which it was true (Australia/Sydney). When it became known is the time of recording, kept beside it. */
    LocalDate occurredOn();
}
