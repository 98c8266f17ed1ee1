package permanency.events.responsibility;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * Primary case responsibility moved, on one day (R17).
 *
 * @param nominatedUnit DCJ unit with secondary case responsibility while a provider has primary; may be null
 */
@StoredAs("responsibility.CaseResponsibilityTransferred")
public record CaseResponsibilityTransferred(
        ChildId childId, RecordId recordId, LocalDate occurredOn, CaseHolder from, CaseHolder to, String nominatedUnit)
        implements ResponsibilityEvent {}
