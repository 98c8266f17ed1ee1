package permanency.events.packages;

/** Why a package ended. */
public enum PackageEndReason {
    /** Its end date came (R95). */
    TIME_OVER,
    /** Another goal took effect (R94), also the first one after a default (R91). */
    GOAL_CHANGED,
    /** Permanency was achieved (R10). */
    PERMANENCY_ACHIEVED,
    TURNED_18,
    /** A default ended as the child left care. */
    LEFT_CARE,
    CASE_CLOSED,
    /** The needs were assessed, or their package was added, after a default (R91). */
    NEEDS_ASSESSED,
    /** DCJ closed a package that had been added by hand. */
    CLOSED_BY_HAND
}
