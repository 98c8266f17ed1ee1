package permanency.events.child;

/** Sex or gender as recorded in ChildStory. */
public enum Sex {
    FEMALE,
    MALE,
    ANOTHER_TERM,
    NOT_STATED
}
