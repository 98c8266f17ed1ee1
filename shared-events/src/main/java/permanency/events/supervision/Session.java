package permanency.events.supervision;

import java.time.LocalDate;
import java.util.List;
import permanency.events.Participant;

/**
 * What is recorded of a session of Group Supervision.
 *
 * @param agreedPosition given when a position was agreed
 * @param adjournedTo the day of the next session, if known
 */
public record Session(
        List<Participant> participants, GroupSupervisionOutcome outcome, String agreedPosition, LocalDate adjournedTo) {

    public Session {
        participants = participants == null ? List.of() : List.copyOf(participants);
    }
}
