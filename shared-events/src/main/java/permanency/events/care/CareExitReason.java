package permanency.events.care;

/** Why a child left out-of-home care. */
public enum CareExitReason {
    ADOPTION,
    GUARDIANSHIP,
    RESTORATION,
    TURNING_18,
    OTHER
}
