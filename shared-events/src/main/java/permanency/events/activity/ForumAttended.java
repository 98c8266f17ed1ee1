package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator, or the Manager Practice and Permanency instead, took part in a forum (R157). */
@StoredAs("activity.ForumAttended")
public record ForumAttended(String coordinator, RecordId recordId, LocalDate occurredOn, Forum forum)
        implements ActivityEvent {}
