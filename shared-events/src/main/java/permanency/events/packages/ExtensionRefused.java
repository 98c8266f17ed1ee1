package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;
import permanency.events.delegation.AuthorityBasis;

/**
 * A delegate refused more time, with reasons; the package ends as it would have, and the goal stays (R102).
 *
 * @param sequenceNumber of the application among those for this package (R103)
 * @param totalMonthsGranted for this package so far
 */
@StoredAs(value = "packages.ExtensionRefused", revision = "2")
public record ExtensionRefused(
        ChildId childId,
        RecordId recordId,
        RecordId applicationId,
        LocalDate occurredOn,
        int sequenceNumber,
        int totalMonthsGranted,
        String reasons,
        Party decider,
        AuthorityBasis authority)
        implements PackagesEvent {

    @Override
    public RecordId about() {
        return applicationId;
    }
}
