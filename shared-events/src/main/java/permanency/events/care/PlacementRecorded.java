package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A placement of the child in care started on that day.
 *
 * @param therapeuticCare null when it is neither form of Intensive Therapeutic Care
 * @param provider that runs it; null when DCJ does
 */
@StoredAs("care.PlacementRecorded")
public record PlacementRecorded(
        ChildId childId,
        RecordId recordId,
        LocalDate occurredOn,
        PlacementType type,
        TherapeuticCare therapeuticCare,
        ProviderId provider)
        implements CareEvent {}
