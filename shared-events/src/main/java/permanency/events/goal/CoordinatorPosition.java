package permanency.events.goal;

/** What the Permanency Coordinator advises on a proposal (R69). */
public enum CoordinatorPosition {
    SUPPORTS,
    SUPPORTS_WITH_CONDITIONS,
    DOES_NOT_SUPPORT
}
