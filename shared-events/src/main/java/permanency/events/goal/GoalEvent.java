package permanency.events.goal;

import permanency.events.ChildEvent;

/** Chapter goal: the case plan goal, proposals to change it, and who decided. */
public sealed interface GoalEvent extends ChildEvent
        permits CasePlanGoalSet,
                GoalChangeProposed,
                CoordinatorPositionRecorded,
                GoalChangeApproved,
                GoalChangeRefused,
                GoalChangeWithdrawn {}
