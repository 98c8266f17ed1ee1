package permanency.events.care;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A placement ended on that day. */
@StoredAs("care.PlacementEnded")
public record PlacementEnded(ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId placementId)
        implements CareEvent {

    @Override
    public RecordId about() {
        return placementId;
    }
}
