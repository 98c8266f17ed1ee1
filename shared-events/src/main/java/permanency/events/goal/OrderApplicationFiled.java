package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Step ACHIEVE after an approval: DCJ applied for the order that achieves the goal (R83, R84).
 *
 * @param occurredOn the day of filing
 * @param decisionId the approval that it follows
 * @param applicant always DCJ
 * @param court such as the Children's Court
 * @param reference of the application; may be null
 */
@StoredAs("goal.OrderApplicationFiled")
public record OrderApplicationFiled(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId proposalId,
        RecordId decisionId,
        String applicant,
        String court,
        String reference)
        implements GoalStep {}
