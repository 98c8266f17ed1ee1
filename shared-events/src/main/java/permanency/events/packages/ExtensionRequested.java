package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.goal.CasePlanGoal;

/**
 * Whoever manages the case applied for more time for the package of the goal (R96 to R98). Nothing changes by it.
 *
 * @param occurredOn the day on which it was lodged
 * @param packageId of the package of the present goal
 * @param formerEnd the day on which the package ends unless extended
 * @param late whether it was lodged after that day
 * @param sequenceNumber the how-manyth application for this package it is (R103)
 * @param ruleVersion of the window it was lodged in
 */
@StoredAs("packages.ExtensionRequested")
public record ExtensionRequested(
        ChildId childId,
        RecordId applicationId,
        LocalDate occurredOn,
        RecordId packageId,
        CasePlanGoal goal,
        LocalDate formerEnd,
        boolean late,
        int sequenceNumber,
        Party applicant,
        ExtensionApplication application,
        String ruleVersion)
        implements PackagesEvent {

    @Override
    public RecordId recordId() {
        return applicationId;
    }
}
