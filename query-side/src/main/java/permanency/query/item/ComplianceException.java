package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;

/**
 * A fact that broke a rule, or what a rule asks for and did not come in time.
 *
 * @param recordId what broke it
 * @param closedOn the day on which a manager closed it; null while it is open
 */
record ComplianceException(
        UUID childId,
        String clause,
        UUID recordId,
        String explanation,
        LocalDate openedOn,
        LocalDate closedOn,
        int ageDays,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode) {}
