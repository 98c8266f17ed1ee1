package permanency.events.packages;

/** What became of the last application for more time for the goal that was not withdrawn. */
public enum ExtensionState {
    NONE,
    OPEN,
    APPROVED,
    REFUSED
}
