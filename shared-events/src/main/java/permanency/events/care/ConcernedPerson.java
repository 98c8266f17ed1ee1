package permanency.events.care;

/** In whose circumstances something changed. */
public enum ConcernedPerson {
    CHILD,
    PARENT,
    CARER
}
