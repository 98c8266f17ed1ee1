package permanency.events.culture;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** R113. A later value takes the place of an earlier one, which stays in the history. */
@StoredAs(value = "culture.IndigenousStatusRecorded", revision = "2")
public record IndigenousStatusRecorded(
        ChildId childId, RecordId recordId, LocalDate occurredOn, IndigenousStatus status, String source)
        implements CultureEvent {}
