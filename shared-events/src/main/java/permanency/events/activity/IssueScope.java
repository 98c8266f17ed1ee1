package permanency.events.activity;

/** How far an issue reaches. */
public enum IssueScope {
    INDIVIDUAL,
    SYSTEMIC
}
