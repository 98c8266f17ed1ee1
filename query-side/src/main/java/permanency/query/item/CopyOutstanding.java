package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;

/**
 * A review of which the provider has not been given its copy in time.
 *
 * @param owedTo the provider that managed the case on the day of the review
 * @param documentedBy the coordinator who owes it
 */
record CopyOutstanding(
        UUID childId,
        UUID reviewId,
        String owedTo,
        String documentedBy,
        LocalDate outstandingSince,
        int waitingDays,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode) {}
