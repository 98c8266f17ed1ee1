package permanency.events.records;

import permanency.events.ChildEvent;

/** Chapter records: corrections, exceptions, tasks, annotations, uploads, sealing. */
public sealed interface RecordsEvent extends ChildEvent
        permits ComplianceExceptionOpened,
                TaskOpened,
                TaskDismissed,
                TaskEnded,
                TaskUnanswered,
                RecordCorrected,
                RecordVoided,
                ConsequenceWithdrawn,
                RecordKeepingEvent,
                UploadOutstanding,
                PlacementRecordsFallDue,
                RecordSealed,
                RetentionClassified {}
