package permanency.events.review;

/** Why reviews are due more often (R56). */
public enum HeightenedReason {
    UNLIKELY_WITHIN_TWO_YEARS,
    SPECIFIC_CHALLENGES
}
