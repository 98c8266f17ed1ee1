package permanency.events.review;

/** The mandatory review, and the one that a coordinator may record for a child whom DCJ manages (R15). */
public enum ReviewType {
    PERMANENCY_REVIEW,
    DCJ_OOHC_PROGRESS_REVIEW
}
