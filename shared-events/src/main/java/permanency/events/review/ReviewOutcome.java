package permanency.events.review;

/** What a review concludes. None of these changes the goal (R55). */
public enum ReviewOutcome {
    CONTINUE_GOAL,
    CONTINUE_GOAL_WITH_SUPPORT,
    RECOMMEND_GOAL_CHANGE,
    RECOMMEND_EXTENSION_APPLICATION,
    GOAL_ACHIEVED
}
