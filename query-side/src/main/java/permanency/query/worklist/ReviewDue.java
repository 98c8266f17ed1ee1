package permanency.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.DueReason;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleCause;

/** One child of the list. {@code daysToDue} counts from the day for which the list is made. */
record ReviewDue(
        UUID childId,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode,
        LocalDate targetOn,
        LocalDate lastHeldOn,
        LocalDate dueOn,
        int daysToDue,
        DueStatus status,
        DueReason because) {

    static ReviewDue of(ResultSet row, LocalDate asAt, int dueSoonDays) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new ReviewDue(
                row.getObject("child_id", UUID.class),
                row.getString("district"),
                row.getString("provider"),
                row.getString("coordinator"),
                CasePlanGoal.valueOf(row.getString("goal")),
                ReviewMode.valueOf(row.getString("mode")),
                row.getObject("target_on", LocalDate.class),
                row.getObject("last_held_on", LocalDate.class),
                dueOn,
                WorklistRules.daysToDue(dueOn, asAt),
                WorklistRules.status(dueOn, asAt, dueSoonDays),
                new DueReason(
                        ScheduleCause.valueOf(row.getString("cause")),
                        row.getObject("counted_from", LocalDate.class),
                        row.getInt("months"),
                        row.getString("clause")));
    }
}
