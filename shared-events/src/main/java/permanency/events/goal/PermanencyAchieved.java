package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The child has a permanent home: the goal closes on that day, and the review schedule with it (R10).
 *
 * @param goal that was current, whatever the outcome
 * @param targetOn of that goal; null for long term care, {@code withinTwoYears} likewise (R7)
 */
@StoredAs("goal.PermanencyAchieved")
public record PermanencyAchieved(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        PermanencyOutcome outcome,
        AchievementEvidence evidence,
        CasePlanGoal goal,
        LocalDate targetOn,
        Boolean withinTwoYears)
        implements GoalEvent {}
