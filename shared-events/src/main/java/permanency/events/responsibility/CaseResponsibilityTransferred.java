package permanency.events.responsibility;

import java.time.LocalDate;
import java.util.List;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Primary case responsibility moved, on one day (R17).
 *
 * @param nominatedUnit DCJ unit with secondary case responsibility while a provider has primary; may be null
 * @param basis what sets the day; null in what was recorded before it was asked for
 * @param placementId the placement that started; may be null
 * @param circumstances noted at the transfer
 */
@StoredAs(value = "responsibility.CaseResponsibilityTransferred", revision = "2")
public record CaseResponsibilityTransferred(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        CaseHolder from,
        CaseHolder to,
        String nominatedUnit,
        TransferBasis basis,
        RecordId placementId,
        List<TransferCircumstance> circumstances)
        implements ResponsibilityEvent {

    public CaseResponsibilityTransferred {
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }
}
