package permanency.events.activity;

/** What kind of theme it is (R154). */
public enum PracticeThemeKind {
    PRACTICE_GAP,
    COMMUNITY_OF_PRACTICE,
    TRAINING_NEED,
    LINKED_TO_TRAINING_SOURCE,
    JOINT_TRAINING
}
