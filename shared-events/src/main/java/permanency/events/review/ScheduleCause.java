package permanency.events.review;

/** What a due date was counted from. */
public enum ScheduleCause {
    GOAL_SET,
    GOAL_CHANGED,
    TRANSFERRED_TO_PROVIDER,
    REVIEW_HELD,
    HEIGHTENED_FREQUENCY_STARTED,
    TARGET_PASSED,
    EXTENSION_APPROVED
}
