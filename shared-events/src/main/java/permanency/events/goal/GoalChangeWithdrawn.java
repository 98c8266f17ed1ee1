package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The proposer took the proposal back before a decision (R80). */
@StoredAs("goal.GoalChangeWithdrawn")
public record GoalChangeWithdrawn(ChildId childId, RecordId proposalId, LocalDate occurredOn, String reasons)
        implements GoalEvent {}
