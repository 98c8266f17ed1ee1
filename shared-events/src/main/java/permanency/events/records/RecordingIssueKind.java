package permanency.events.records;

/** Which data in ChildStory is wrong. */
public enum RecordingIssueKind {
    PACKAGE_ERROR,
    PLACEMENT_ERROR,
    CASE_PLAN_ERROR,
    OTHER
}
