package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** The package of an open application ended with its goal, so the application counts as withdrawn (R104). */
@StoredAs("packages.ExtensionSuperseded")
public record ExtensionSuperseded(
        ChildId childId, LocalDate occurredOn, RecordId applicationId, PackageEndReason because)
        implements PackagesEvent, Consequence {

    @Override
    public String key() {
        return "extension superseded " + applicationId;
    }
}
