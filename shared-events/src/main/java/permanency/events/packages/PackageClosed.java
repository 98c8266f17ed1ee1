package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * DCJ closed a package that had been added by hand.
 *
 * @param occurredOn the first day without it
 */
@StoredAs("packages.PackageClosed")
public record PackageClosed(
        ChildId childId, RecordId recordId, RecordId packageId, LocalDate occurredOn, String reasons, Party closedBy)
        implements PackagesEvent {

    @Override
    public RecordId about() {
        return packageId;
    }
}
