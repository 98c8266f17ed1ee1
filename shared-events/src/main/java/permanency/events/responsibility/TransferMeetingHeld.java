package permanency.events.responsibility;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The present and the next holder met about a transfer, before or after it (R20).
 *
 * @param to whom the transfer is to
 */
@StoredAs("responsibility.TransferMeetingHeld")
public record TransferMeetingHeld(ChildId childId, RecordId recordId, LocalDate occurredOn, CaseHolder to)
        implements ResponsibilityEvent {}
