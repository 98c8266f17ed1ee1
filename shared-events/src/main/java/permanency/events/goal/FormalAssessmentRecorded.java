package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Step ASSESS after an approval: whether to go to court. "Do not proceed" leaves the goal in force (R83, R85).
 *
 * @param decisionId the approval that it follows
 */
@StoredAs("goal.FormalAssessmentRecorded")
public record FormalAssessmentRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        RecordId proposalId,
        RecordId decisionId,
        FormalAssessment assessment)
        implements GoalStep {}
