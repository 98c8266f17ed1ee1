package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.review.ReviewMode;

/**
 * A record that is not in ChildStory yet.
 *
 * @param kind what was recorded, by the name of its event
 * @param heldOn its day
 */
record UploadMissing(
        UUID childId,
        UUID recordId,
        String kind,
        LocalDate heldOn,
        int waitingDays,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode) {}
