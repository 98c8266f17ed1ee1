package permanency.query.worklist;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ScheduleCause;

/**
 * A child whose reviews are heightened.
 *
 * @param since without a break
 * @param because what last said so: a review, a flag between reviews, the target date that passed, or an extension
 * @param reason as that review or flag gives it; null for the others
 * @param reviewsHeldSince permanency reviews after the first day
 */
record HeightenedChild(
        UUID childId,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        LocalDate since,
        ScheduleCause because,
        HeightenedReason reason,
        int reviewsHeldSince,
        LocalDate lastHeldOn) {}
