package permanency.events.supervision;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A session of a Group Supervision was held. It decides no goal (R110). */
@StoredAs("supervision.GroupSupervisionHeld")
public record GroupSupervisionHeld(
        ChildId childId, RecordId recordId, RecordId supervisionId, LocalDate occurredOn, Session session)
        implements SupervisionEvent {

    @Override
    public RecordId about() {
        return supervisionId;
    }
}
