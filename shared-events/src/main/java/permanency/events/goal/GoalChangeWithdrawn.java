package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The proposer took the proposal back before a decision (R80). */
@StoredAs(value = "goal.GoalChangeWithdrawn", revision = "2")
public record GoalChangeWithdrawn(
        ChildId childId, RecordId recordId, RecordId proposalId, LocalDate occurredOn, String reasons)
        implements GoalEvent {

    @Override
    public RecordId about() {
        return proposalId;
    }
}
