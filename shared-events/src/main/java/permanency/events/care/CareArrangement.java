package permanency.events.care;

/** The arrangement under which a child is in out-of-home care. */
public enum CareArrangement {
    STATUTORY,
    SUPPORTED,
    SUPPORTED_NO_ORDER,
    VOLUNTARY,
    OTHER
}
