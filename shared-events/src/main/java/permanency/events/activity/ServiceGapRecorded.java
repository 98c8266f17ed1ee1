package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A service that children need is not there; the Contract Manager knows (R156). */
@StoredAs("activity.ServiceGapRecorded")
public record ServiceGapRecorded(String coordinator, RecordId recordId, LocalDate occurredOn, ServiceGap gap)
        implements ActivityEvent {}
