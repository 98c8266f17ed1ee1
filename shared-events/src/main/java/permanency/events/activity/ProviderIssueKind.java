package permanency.events.activity;

/** What is the matter with a provider (R155). */
public enum ProviderIssueKind {
    EMERGING_ISSUE,
    PRACTICE_GAP,
    PERMANENCY_NOT_CONSIDERED,
    PERMANENCY_NOT_ACHIEVED
}
