package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** Somebody commenced proceedings about the child on that day. */
@StoredAs("care.LegalActionCommenced")
public record LegalActionCommenced(ChildId childId, RecordId recordId, LocalDate occurredOn, LegalAction action)
        implements CareEvent {}
