package permanency.events.records;

/** Who may have their words stand beside a record. */
public enum WhoseWords {
    /** Also when grown up. */
    CHILD,
    PARENT,
    /** Whom the child, or the law, lets speak for it. */
    AUTHORISED_PERSON
}
