package permanency.events.care;

/** What changed in the circumstances of a child, a parent or a carer (A23). */
public enum SignificantChangeReason {
    PLACEMENT_BREAKDOWN,
    CARER_CHANGE,
    PARENT_CIRCUMSTANCES,
    HEALTH,
    SIBLING,
    DISCLOSURE,
    ORDER_CHANGE,
    OTHER
}
