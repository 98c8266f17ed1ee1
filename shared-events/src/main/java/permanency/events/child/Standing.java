package permanency.events.child;

import java.time.LocalDate;
import permanency.events.DistrictId;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionState;
import permanency.events.responsibility.CaseHolder;
import permanency.events.review.Heightened;
import permanency.events.review.ReviewMode;

/**
 * Where a child stands, so that a list or a report needs no rule. Fields are null where there is nothing to say.
 *
 * @param nominatedUnit of DCJ, with secondary responsibility
 * @param responsibleSince null while no transfer was recorded
 * @param goal null before the first one, after permanency was achieved, and out of scope
 * @param targetOn null for long term care; {@code extension} and {@code extendedTo} likewise
 * @param mode kept, but dormant, while DCJ manages the case
 * @param heightened null while the mode is another
 * @param extendedTo the end of the package of the goal by the last extension approved
 * @param lastReviewOn the last permanency review, and {@code coordinator}, who documented it
 * @param achievedOn the day on which permanency was achieved, until another goal is set
 */
public record Standing(
        DistrictId district,
        CaseHolder holder,
        String nominatedUnit,
        LocalDate responsibleSince,
        CasePlanGoal goal,
        LocalDate goalSince,
        LocalDate targetOn,
        ReviewMode mode,
        Heightened heightened,
        ExtensionState extension,
        LocalDate extendedTo,
        LocalDate lastReviewOn,
        String coordinator,
        LocalDate inCareSince,
        IndigenousStatus indigenousStatus,
        OutOfScope outOfScope,
        LocalDate achievedOn) {}
