package permanency.query.worklist;

/** How urgent a review is on a day (R48). */
enum DueStatus {
    OVERDUE,
    DUE,
    DUE_SOON,
    NOT_YET_DUE
}
