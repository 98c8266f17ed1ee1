package permanency.events.supervision;

/** What a Group Supervision is about. */
public enum GroupSupervisionPurpose {
    PERMANENCY_DECISION,
    /** DCJ and provider disagree about the goal (R107). */
    GOAL_DISAGREEMENT,
    /** Adoption is considered for an Aboriginal or Torres Strait Islander child (R118). */
    ADOPTION_ABORIGINAL_CHILD,
    NOT_PERMANENCY;

    /** Whether a Permanency Coordinator organises and attends it (R108). */
    public boolean isForCoordinators() {
        return this == PERMANENCY_DECISION || this == GOAL_DISAGREEMENT;
    }
}
