package permanency.events.child;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** What is known of the child's background, whole: it takes the place of what was said on earlier days. */
@StoredAs("child.ChildProfileRecorded")
public record ChildProfileRecorded(ChildId childId, RecordId recordId, LocalDate occurredOn, ChildProfile profile)
        implements RegistrationEvent {}
