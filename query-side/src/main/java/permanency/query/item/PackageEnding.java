package permanency.query.item;

import java.time.LocalDate;
import java.util.UUID;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.PackageKind;
import permanency.events.review.ReviewMode;

/**
 * A package whose time is over soon.
 *
 * @param name the goal of a goal package, else what it is called
 * @param endsOn the first day without it
 * @param defaulted whether it stands in for a goal or an assessment that is missing
 * @param extension the application for more time that awaits its decision; null when there is none
 */
record PackageEnding(
        UUID childId,
        UUID packageId,
        PackageKind kind,
        String name,
        LocalDate startedOn,
        LocalDate endsOn,
        int daysLeft,
        boolean defaulted,
        UUID extension,
        String district,
        String provider,
        String coordinator,
        CasePlanGoal goal,
        ReviewMode mode) {}
