package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator's advice on a proposal; it neither approves nor blocks (R69). */
@StoredAs("goal.CoordinatorPositionRecorded")
public record CoordinatorPositionRecorded(
        ChildId childId,
        RecordId recordId,
        RecordId proposalId,
        LocalDate occurredOn,
        CoordinatorPosition position,
        String reasons,
        Party coordinator)
        implements GoalEvent {

    @Override
    public RecordId about() {
        return proposalId;
    }
}
