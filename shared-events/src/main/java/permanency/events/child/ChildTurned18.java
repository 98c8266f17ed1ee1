package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.StoredAs;

/** The child's eighteenth birthday: schedule and two-year window close, and nothing was achieved by it (R11). */
@StoredAs("child.ChildTurned18")
public record ChildTurned18(ChildId childId, LocalDate occurredOn) implements RegistrationEvent, Consequence {

    @Override
    public String key() {
        return "turned 18";
    }
}
