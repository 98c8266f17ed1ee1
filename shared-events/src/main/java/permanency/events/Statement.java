package permanency.events;

import java.time.LocalDate;

/**
 * What follows from the facts for {@code occurredOn} and all later days. It is recorded, so that no reader needs the
 * rule, and takes the place of all that was said of those days before.
 */
public interface Statement<S extends Statement<S>> extends ChildEvent {

    /** The same, said of that day and all later ones. */
    S from(LocalDate day);

    /** What is said, whatever the day and the version of the rules; null when it is that there is nothing. */
    Object content();
}
