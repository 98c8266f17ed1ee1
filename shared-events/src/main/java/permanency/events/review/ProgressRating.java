package permanency.events.review;

/** Progress toward the goal. */
public enum ProgressRating {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    ACHIEVED
}
