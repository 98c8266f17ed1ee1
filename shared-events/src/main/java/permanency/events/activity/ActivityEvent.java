package permanency.events.activity;

import java.time.LocalDate;
import permanency.events.RecordId;

/** Chapter activity: what a coordinator does beside the case. It stands in a stream of the coordinator's own. */
public sealed interface ActivityEvent
        permits TrainingRecorded,
                PracticeThemeRecorded,
                ProviderIssueRaised,
                ServiceGapRecorded,
                ForumAttended,
                ActivityCorrected,
                ActivityVoided {

    /** Subject of the token. */
    String coordinator();

    RecordId recordId();

    LocalDate occurredOn();
}
