package permanency.command.child;

import java.time.LocalDate;
import permanency.events.ChildId;

/** Where it is kept on which day time alone will bring something about for a child. */
public interface Moments {

    /** Takes the place of what was kept of the child; {@code day} is null when nothing is to come. */
    void next(ChildId childId, LocalDate day);
}
