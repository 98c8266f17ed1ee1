package permanency.events.records;

/** Stands beside a record and depends on nothing that it says; so the record may be corrected or voided all the same. */
public sealed interface NoteOnRecord extends RecordKeepingEvent
        permits ChildStoryUploadConfirmed, RecordAnnotated, ComplianceExceptionClosed {}
