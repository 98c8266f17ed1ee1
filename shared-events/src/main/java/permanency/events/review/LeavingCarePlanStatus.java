package permanency.events.review;

/** How the plan for leaving care stands; part of the review of a child of 15 or over. */
public enum LeavingCarePlanStatus {
    CURRENT,
    IN_PREPARATION,
    NONE
}
