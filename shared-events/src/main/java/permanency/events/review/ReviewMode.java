package permanency.events.review;

/** How often reviews are due (R41, R42). */
public enum ReviewMode {
    STANDARD,
    HEIGHTENED
}
