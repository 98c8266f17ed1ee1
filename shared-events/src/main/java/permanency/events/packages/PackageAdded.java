package permanency.events.packages;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * DCJ added a package by hand (R92). Packages of the goal are not added: they follow it ({@link PackageStarted}).
 *
 * @param name for a specialist package, its code in the reference data
 * @param endsOn the day on which it ends by itself; null when open
 * @param eligibility null for other kinds than SPECIALIST
 * @param weighedBy who took part in weighing it (R105); may be empty
 */
@StoredAs("packages.PackageAdded")
public record PackageAdded(
        ChildId childId,
        RecordId packageId,
        LocalDate occurredOn,
        PackageKind kind,
        String name,
        LocalDate endsOn,
        EligibilityApproval eligibility,
        List<Participant> weighedBy,
        String reasons,
        Party addedBy)
        implements PackagesEvent {

    public PackageAdded {
        weighedBy = weighedBy == null ? List.of() : List.copyOf(weighedBy);
    }

    @Override
    public RecordId recordId() {
        return packageId;
    }
}
