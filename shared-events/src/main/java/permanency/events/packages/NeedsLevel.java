package permanency.events.packages;

/** What the Child Assessment Tool (CAT) found of the child's needs. */
public enum NeedsLevel {
    LOW,
    MEDIUM,
    HIGH
}
