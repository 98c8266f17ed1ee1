package permanency.events.goal;

import permanency.events.RecordId;

/** A step on the way to a goal that was approved: develop, assess, achieve (R83). */
public sealed interface GoalStep extends GoalEvent
        permits CasePlanDeveloped, FormalAssessmentRecorded, OrderApplicationFiled {

    RecordId proposalId();

    RecordId decisionId();

    @Override
    default RecordId about() {
        return decisionId();
    }
}
