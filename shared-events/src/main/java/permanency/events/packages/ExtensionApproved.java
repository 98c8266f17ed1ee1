package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.goal.CasePlanGoal;

/**
 * A delegate granted more time (R99 to R101). The end of the package moves; the target date of the goal does not.
 *
 * @param occurredOn the day of the decision, from which reviews are heightened
 * @param goal whose package it is
 * @param newEnd the former end and the months granted
 * @param sequenceNumber of the application among those for this package (R103)
 * @param totalMonthsGranted for this package, with these
 * @param conditions null when there are none
 * @param ruleVersion of the lengths that may be granted
 */
@StoredAs(value = "packages.ExtensionApproved", revision = "2")
public record ExtensionApproved(
        ChildId childId,
        RecordId recordId,
        RecordId applicationId,
        LocalDate occurredOn,
        RecordId packageId,
        CasePlanGoal goal,
        int monthsGranted,
        LocalDate formerEnd,
        LocalDate newEnd,
        int sequenceNumber,
        int totalMonthsGranted,
        String conditions,
        String reasons,
        Party decider,
        AuthorityBasis authority,
        String ruleVersion)
        implements PackagesEvent {

    @Override
    public RecordId about() {
        return applicationId;
    }
}
