package permanency.events.review;

import permanency.events.goal.CasePlanGoal;

/** Whether a change of goal was considered, and with what result (R54); {@code recommendedGoal} may be null. */
public record GoalChangeConsideration(Boolean considered, String result, CasePlanGoal recommendedGoal) {}
