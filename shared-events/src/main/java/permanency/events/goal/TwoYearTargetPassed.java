package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A time-limited goal was still current when its target date ended, and no extension was approved (R9).
 *
 * @param occurredOn the day after the target date
 * @param about the record that set the goal
 */
@StoredAs("goal.TwoYearTargetPassed")
public record TwoYearTargetPassed(
        ChildId childId, LocalDate occurredOn, RecordId about, CasePlanGoal goal, LocalDate targetOn)
        implements GoalEvent, Consequence {

    @Override
    public String key() {
        return "target passed " + about;
    }
}
