package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.Participant;

/** DCJ's approval that the child is restored, or that the case closes. */
public record DcjApproval(Kind kind, LocalDate approvedOn, Participant approver) {

    /** What was approved. */
    public enum Kind {
        RESTORATION,
        CLOSURE
    }
}
