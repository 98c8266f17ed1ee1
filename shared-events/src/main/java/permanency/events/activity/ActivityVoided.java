package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/**
 * An entry was made in error (R132).
 *
 * @param recordId of the voiding
 * @param occurredOn the day of the entry that was wrong
 */
@StoredAs("activity.ActivityVoided")
public record ActivityVoided(String coordinator, RecordId recordId, LocalDate occurredOn, RecordId voids, String reason)
        implements ActivityEvent {}
