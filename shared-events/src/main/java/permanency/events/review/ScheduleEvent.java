package permanency.events.review;

/**
 * What follows from the facts for the schedule, recorded by the decision that moved it. From {@code occurredOn} on it
 * takes the place of all that was said of that day and later ones before.
 */
public sealed interface ScheduleEvent extends ReviewEvent permits ReviewFallsDue, NoReviewDue {}
