package permanency.query;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.child.Standing;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionState;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.Heightened;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ReviewMode;
import permanency.events.review.ScheduleCause;

/**
 * How a child stands, as a test tells it; the goal has held for two years when its target is reached.
 *
 * @param targetOn null for no target
 * @param heightened null when it is not
 */
public record Stands(
        String provider,
        CasePlanGoal goal,
        String targetOn,
        Heightened heightened,
        ExtensionState extension,
        String extendedTo) {

    /** With the goal restoration, under the provider; DCJ when null. */
    public static Stands under(String provider, String targetOn) {
        return new Stands(provider, CasePlanGoal.RESTORATION, targetOn, null, ExtensionState.NONE, null);
    }

    /** Without a goal. */
    public static Stands withoutGoal(String provider) {
        return new Stands(provider, null, null, null, null, null);
    }

    public Stands heightened(String since, int reviewsHeld) {
        var because = new Heightened(
                LocalDate.parse(since), ScheduleCause.REVIEW_HELD, HeightenedReason.SPECIFIC_CHALLENGES, reviewsHeld);
        return new Stands(provider, goal, targetOn, because, extension, extendedTo);
    }

    public Stands extended(ExtensionState state, String to) {
        return new Stands(provider, goal, targetOn, heightened, state, to);
    }

    Standing in(DistrictId district) {
        var target = targetOn == null ? null : LocalDate.parse(targetOn);
        return new Standing(
                district,
                provider == null ? CaseHolder.DCJ : CaseHolder.provider(ProviderId.of(provider)),
                null,
                null,
                goal,
                target == null ? null : target.minusYears(2),
                target,
                goal == null ? null : heightened == null ? ReviewMode.STANDARD : ReviewMode.HEIGHTENED,
                heightened,
                extension,
                extendedTo == null ? null : LocalDate.parse(extendedTo),
                null,
                "cory",
                null,
                IndigenousStatus.NEITHER,
                null,
                null);
    }
}
