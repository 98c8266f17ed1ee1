package permanency.events.child;

/** Why a child leaves the program's scope although permanency was not achieved. */
public enum CaseClosingReason {
    DEATH,
    MOVED_INTERSTATE,
    OTHER
}
