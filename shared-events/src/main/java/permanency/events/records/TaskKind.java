package permanency.events.records;

/** What somebody is asked to do next. */
public enum TaskKind {
    /** Hold a consultation (R29, R30, R31, R33). */
    CONSULTATION,
    /** A review recommended another goal: propose it (R55). */
    PROPOSAL_EXPECTED,
    /** An extension was refused: review the goal (R102). */
    GOAL_REVIEW_REQUIRED,
    /** The Court gave leave to vary its order: consider restoration (R89). */
    CONSIDER_RESTORATION_GOAL
}
