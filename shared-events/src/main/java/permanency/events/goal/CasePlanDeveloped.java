package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Step DEVELOP after an approval: the case plan for the new goal (R83).
 *
 * @param decisionId the approval that it follows
 * @param culturalSupportPlanUpdatedOn null when there is none, or it was not updated
 */
@StoredAs("goal.CasePlanDeveloped")
public record CasePlanDeveloped(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId proposalId,
        RecordId decisionId,
        LocalDate culturalSupportPlanUpdatedOn)
        implements GoalStep {}
