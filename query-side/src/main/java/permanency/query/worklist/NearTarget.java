package permanency.query.worklist;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionState;
import permanency.events.review.ReviewMode;

/**
 * A child of the two-year list.
 *
 * @param mark the nearest one that is reached, such as {@code WITHIN_3_MONTHS}; {@code PASSED} from the day after the
 *     target date on
 * @param daysElapsed since the goal was set
 * @param daysToTarget negative once it has passed
 * @param mode dormant while there is no provider
 * @param extendedTo the end of the package by the last extension approved
 */
record NearTarget(
        UUID childId,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        LocalDate goalSince,
        LocalDate targetOn,
        String mark,
        int daysElapsed,
        int daysToTarget,
        ReviewMode mode,
        LocalDate lastHeldOn,
        ExtensionState extension,
        LocalDate extendedTo) {}
