package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * An entry was wrong: what was recorded under its id holds no longer. What it should have said follows at once, whole,
 * under the same id (R132).
 *
 * @param recordId of the correction
 * @param occurredOn the day of the entry that was wrong
 */
@StoredAs("activity.ActivityCorrected")
public record ActivityCorrected(
        String coordinator, RecordId recordId, LocalDate occurredOn, RecordId corrects, String reason)
        implements ActivityEvent {}
