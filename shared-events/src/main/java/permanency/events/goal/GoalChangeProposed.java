package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** Whoever has case responsibility proposed another goal (R64). Nothing changes by it. */
@StoredAs(value = "goal.GoalChangeProposed", revision = "2")
public record GoalChangeProposed(
        ChildId childId,
        RecordId proposalId,
        LocalDate occurredOn,
        CasePlanGoal from,
        CasePlanGoal to,
        Party proposer,
        Proposal proposal)
        implements GoalEvent {

    @Override
    public RecordId recordId() {
        return proposalId;
    }
}
