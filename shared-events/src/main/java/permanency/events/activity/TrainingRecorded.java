package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator delivered training, or was consulted on the need of it (R127, R153). */
@StoredAs("activity.TrainingRecorded")
public record TrainingRecorded(String coordinator, RecordId recordId, LocalDate occurredOn, Training training)
        implements ActivityEvent {}
