package permanency.events.goal;

/** How permanency was achieved. */
public enum PermanencyOutcome {
    RESTORATION,
    GUARDIANSHIP,
    ADOPTION,
    PRESERVATION_COMPLETED
}
