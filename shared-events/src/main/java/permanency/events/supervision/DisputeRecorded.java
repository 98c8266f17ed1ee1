package permanency.events.supervision;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * A dispute about the goal remained and went by the local procedure. That it did, and what came of it, is all that is
 * recorded: there is no field for what was said, nor for who was concerned (R111).
 *
 * @param occurredOn the day of the outcome
 * @param supervisionId the Group Supervision that ended without agreement; null when there was none
 */
@StoredAs("supervision.DisputeRecorded")
public record DisputeRecorded(
        ChildId childId, RecordId recordId, RecordId supervisionId, LocalDate occurredOn, DisputeOutcome outcome)
        implements SupervisionEvent {

    @Override
    public RecordId about() {
        return supervisionId;
    }
}
