package permanency.query.worklist;

import java.time.LocalDate;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;

/** What an event said of the schedule; all but the version of the rules is null when no review is due. */
record Said(
        LocalDate dueOn,
        String mode,
        String goal,
        LocalDate targetOn,
        String provider,
        String district,
        String coordinator,
        LocalDate lastHeldOn,
        String cause,
        LocalDate countedFrom,
        Integer months,
        String clause,
        String ruleVersion) {

    static Said by(ScheduleEvent event) {
        return event instanceof ReviewFallsDue due ? due(due) : nothingDue((NoReviewDue) event);
    }

    private static Said nothingDue(NoReviewDue none) {
        return new Said(null, null, null, null, null, null, null, null, null, null, null, null, none.ruleVersion());
    }

    private static Said due(ReviewFallsDue due) {
        return new Said(
                due.dueOn(),
                due.mode().name(),
                due.goal().name(),
                due.targetOn(),
                due.provider().value(),
                due.district().code(),
                due.coordinator(),
                due.lastHeldOn(),
                due.because().cause().name(),
                due.because().countedFrom(),
                due.because().months(),
                due.because().clause(),
                due.ruleVersion());
    }
}
