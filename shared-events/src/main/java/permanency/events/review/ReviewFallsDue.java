package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.StoredAs;
import permanency.events.goal.CasePlanGoal;

/**
 * From {@code occurredOn} on the next mandatory review is due on {@code dueOn}. Goal, provider, district and the rest
 * are as they were from that day on, so that a list needs no rule.
 *
 * @param targetOn null for long term care
 * @param lastHeldOn null when no review was held yet; {@code coordinator}, who documented it, likewise
 * @param ruleVersion of the intervals it was computed by
 */
@StoredAs("review.ReviewFallsDue")
public record ReviewFallsDue(
        ChildId childId,
        LocalDate occurredOn,
        LocalDate dueOn,
        ReviewMode mode,
        DueReason because,
        CasePlanGoal goal,
        LocalDate targetOn,
        ProviderId provider,
        DistrictId district,
        LocalDate lastHeldOn,
        String coordinator,
        String ruleVersion)
        implements ScheduleEvent {

    @Override
    public ReviewFallsDue from(LocalDate day) {
        return on(day, ruleVersion);
    }

    @Override
    public ReviewFallsDue content() {
        return on(null, null);
    }

    private ReviewFallsDue on(LocalDate day, String version) {
        return new ReviewFallsDue(
                childId,
                day,
                dueOn,
                mode,
                because,
                goal,
                targetOn,
                provider,
                district,
                lastHeldOn,
                coordinator,
                version);
    }
}
