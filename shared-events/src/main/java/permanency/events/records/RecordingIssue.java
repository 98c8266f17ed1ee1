package permanency.events.records;

import permanency.events.RecordId;

/**
 * What is wrong in ChildStory, and who fixes it.
 *
 * @param concerns the package, placement or other record here that shows it; null when there is none
 * @param affectsPayments whether the provider is paid wrongly because of it (R150)
 */
public record RecordingIssue(
        RecordingIssueKind kind, String what, RecordId concerns, boolean affectsPayments, AskedPerson toFix) {}
