package permanency.events.delegation;

/** What the delegation schedule gives a level for. */
public enum DelegatedDecision {
    /** To set, approve or refuse a goal (R70). */
    GOAL_CHANGE,
    /** To approve or refuse an extension (R99). */
    EXTENSION,
    /** To make entries of the delegation registers (R160). */
    REGISTER
}
