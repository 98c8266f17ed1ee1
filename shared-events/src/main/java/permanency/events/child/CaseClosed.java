package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The case was closed: no review is due any more, and retention is unchanged (A34).
 *
 * @param note says more where the reason is OTHER; may be null
 */
@StoredAs("child.CaseClosed")
public record CaseClosed(
        ChildId childId, RecordId recordId, LocalDate occurredOn, CaseClosingReason reason, String note)
        implements RegistrationEvent {}
