package permanency.events.review;

import permanency.events.Statement;

/**
 * What follows from the facts for the schedule, recorded by the decision that moved it.
 */
public sealed interface ScheduleEvent extends ReviewEvent, Statement<ScheduleEvent>
        permits ReviewFallsDue, NoReviewDue {

    String ruleVersion();
}
