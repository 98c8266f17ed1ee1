package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The applicant took the application back before a decision. */
@StoredAs("packages.ExtensionWithdrawn")
public record ExtensionWithdrawn(
        ChildId childId, RecordId recordId, RecordId applicationId, LocalDate occurredOn, String reasons)
        implements PackagesEvent {

    @Override
    public RecordId about() {
        return applicationId;
    }
}
