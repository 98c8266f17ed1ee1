package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;
import permanency.events.StoredAs;

/** A coordinator noticed what practice lacks or needs, or linked staff to where they learn it (R154). */
@StoredAs("activity.PracticeThemeRecorded")
public record PracticeThemeRecorded(String coordinator, RecordId recordId, LocalDate occurredOn, PracticeTheme theme)
        implements ActivityEvent {}
