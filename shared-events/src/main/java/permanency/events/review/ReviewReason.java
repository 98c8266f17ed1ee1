package permanency.events.review;

/** Why the review was held. */
public enum ReviewReason {
    SCHEDULED,
    HEIGHTENED,
    AD_HOC
}
