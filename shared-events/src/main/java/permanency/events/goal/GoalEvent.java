package permanency.events.goal;

import permanency.events.ChildEvent;

/** Chapter goal: the case plan goal, proposals to change it, who decided, and how it ended. */
public sealed interface GoalEvent extends ChildEvent
        permits CasePlanGoalSet,
                GoalChangeProposed,
                CoordinatorPositionRecorded,
                GoalChangeApproved,
                GoalChangeRefused,
                GoalChangeWithdrawn,
                PermanencyAchieved,
                TwoYearTargetPassed,
                GoalStep,
                GuardianshipFindingsRecorded {}
