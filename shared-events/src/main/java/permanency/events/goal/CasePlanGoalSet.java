package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.AuthorityBasis;

/**
 * DCJ set a goal without a proposal: the first one (R1), or the one on entry to care (R4).
 *
 * @param occurredOn the day from which the goal holds
 * @param targetOn null for long term care (R5, R6)
 */
@StoredAs("goal.CasePlanGoalSet")
public record CasePlanGoalSet(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        CasePlanGoal goal,
        LocalDate targetOn,
        AuthorityBasis authority,
        String reasons)
        implements GoalEvent {}
