package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator's advice on an application; it decides nothing (R99). */
@StoredAs("packages.ExtensionEndorsementRecorded")
public record ExtensionEndorsementRecorded(
        ChildId childId,
        RecordId recordId,
        RecordId applicationId,
        LocalDate occurredOn,
        ExtensionEndorsement endorsement,
        String reasons,
        Party coordinator)
        implements PackagesEvent {

    @Override
    public RecordId about() {
        return applicationId;
    }
}
