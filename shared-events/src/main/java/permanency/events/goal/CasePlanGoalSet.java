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
 * @param ruleVersion of the rules by which the target date was computed
 */
@StoredAs(value = "goal.CasePlanGoalSet", revision = "3")
public record CasePlanGoalSet(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        CasePlanGoal goal,
        LocalDate targetOn,
        AuthorityBasis authority,
        String reasons,
        String ruleVersion)
        implements GoalEvent {}
