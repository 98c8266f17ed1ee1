package permanency.events.consultation;

/** Where people met. */
public enum Venue {
    DCJ_OFFICE,
    PROVIDER_OFFICE,
    ONLINE,
    OTHER
}
