package permanency.events.goal;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * The findings behind a guardianship order (R86).
 *
 * @param occurredOn the day of the order
 * @param orderId the record of the order
 */
@StoredAs("goal.GuardianshipFindingsRecorded")
public record GuardianshipFindingsRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, RecordId orderId, GuardianshipFindings findings)
        implements GoalEvent {

    @Override
    public RecordId about() {
        return orderId;
    }
}
