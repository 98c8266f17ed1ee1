package permanency.events.records;

/** What is recorded about records: where they were uploaded, what is wrong with them, what was said to them. */
public sealed interface RecordKeepingEvent extends RecordsEvent
        permits NoteOnRecord, RecordingIssueRaised, RecordingIssueResolved {}
