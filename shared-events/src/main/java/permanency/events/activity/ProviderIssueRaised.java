package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** An issue with a provider was raised with the Contract Manager (R155). */
@StoredAs("activity.ProviderIssueRaised")
public record ProviderIssueRaised(String coordinator, RecordId recordId, LocalDate occurredOn, ProviderIssue issue)
        implements ActivityEvent {}
