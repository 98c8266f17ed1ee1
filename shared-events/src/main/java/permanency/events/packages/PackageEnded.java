package permanency.events.packages;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The child does not have the package any more.
 *
 * @param occurredOn the first day without it
 */
@StoredAs("packages.PackageEnded")
public record PackageEnded(
        ChildId childId,
        LocalDate occurredOn,
        RecordId packageId,
        PackageKind kind,
        String name,
        PackageEndReason because)
        implements PackagesEvent, Consequence {

    @Override
    public String key() {
        return "package ended " + packageId;
    }
}
