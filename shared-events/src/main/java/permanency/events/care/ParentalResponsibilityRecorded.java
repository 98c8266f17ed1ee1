package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** From that day on parental responsibility lay there, unless an order of a later day moved it. */
@StoredAs("care.ParentalResponsibilityRecorded")
public record ParentalResponsibilityRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, ParentalResponsibility holder) implements CareEvent {}
