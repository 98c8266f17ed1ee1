package permanency.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.goal.CoordinatorPosition;
import permanency.history.GoalChange.Status;

/**
 * A proposal that nobody has decided, and who may.
 *
 * @param proposedBy organisation of the proposer
 * @param position the latest that a coordinator recorded; null while there is none, {@code positionOn} and
 *     {@code positionBy} likewise
 * @param groupSupervisionSince null unless it waits for one
 * @param decidingUnit of DCJ that has secondary case responsibility, whose delegates decide beside those of the district
 *     (R70); null when there is none
 * @param decidingPositions that decide in the district under a local arrangement (R72)
 * @param pilot whether coordinators of the district decide (R73)
 */
record ListedProposal(
        UUID childId,
        UUID proposalId,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goalFrom,
        CasePlanGoal goalTo,
        LocalDate proposedOn,
        int daysOpen,
        String proposedBy,
        Status status,
        CoordinatorPosition position,
        LocalDate positionOn,
        String positionBy,
        LocalDate groupSupervisionSince,
        String decidingUnit,
        List<String> decidingPositions,
        boolean pilot) {

    static ListedProposal of(ResultSet row) throws SQLException {
        var position = row.getString("position");
        return new ListedProposal(
                row.getObject("child_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("district"),
                row.getString("provider"),
                row.getString("coordinator"),
                CasePlanGoal.valueOf(row.getString("goal_from")),
                CasePlanGoal.valueOf(row.getString("goal_to")),
                row.getObject("proposed_on", LocalDate.class),
                row.getInt("age_days"),
                row.getString("proposed_by"),
                Status.valueOf(row.getString("status")),
                position == null ? null : CoordinatorPosition.valueOf(position),
                row.getObject("position_on", LocalDate.class),
                row.getString("position_by"),
                row.getObject("group_supervision_since", LocalDate.class),
                row.getString("deciding_unit"),
                Texts.of(row, "deciding_positions"),
                row.getBoolean("pilot"));
    }
}
