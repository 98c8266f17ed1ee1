package permanency.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.history.Extension.Status;

/**
 * An application for an extension that nobody has decided.
 *
 * @param goal whose package it is
 * @param requestedBy organisation of the applicant
 * @param criteria codes of the exceptional circumstances that are said to be met
 * @param status what the coordinator advised, if anything, on {@code endorsedOn}
 * @param late whether it was lodged after the package had ended, on {@code packageEndsOn}
 * @param sequenceNumber the how-manyth application for the package it is
 */
record ListedExtension(
        UUID childId,
        UUID applicationId,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        LocalDate requestedOn,
        int daysOpen,
        String requestedBy,
        int monthsRequested,
        List<String> criteria,
        Status status,
        LocalDate endorsedOn,
        LocalDate packageEndsOn,
        boolean late,
        int sequenceNumber) {

    static ListedExtension of(ResultSet row) throws SQLException {
        return new ListedExtension(
                row.getObject("child_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("district"),
                row.getString("provider"),
                row.getString("coordinator"),
                CasePlanGoal.valueOf(row.getString("package_goal")),
                row.getObject("requested_on", LocalDate.class),
                row.getInt("age_days"),
                row.getString("requested_by"),
                row.getInt("months_requested"),
                Texts.of(row, "criteria"),
                Status.valueOf(row.getString("status")),
                row.getObject("endorsed_on", LocalDate.class),
                row.getObject("package_ends_on", LocalDate.class),
                row.getBoolean("late"),
                row.getInt("sequence_number"));
    }
}
