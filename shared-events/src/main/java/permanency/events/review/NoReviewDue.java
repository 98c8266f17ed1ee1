package permanency.events.review;

import java.time.LocalDate;
import permanency.events.ChildId;
import permanency.events.StoredAs;

/**
 * From {@code occurredOn} on no review is mandatory: DCJ has case responsibility, there is no goal, or the child
 * has left: permanency achieved, 18 years old (R10, R11, R14, R15).
 *
 * @param ruleVersion of the rules it follows from
 */
@StoredAs("review.NoReviewDue")
public record NoReviewDue(ChildId childId, LocalDate occurredOn, String ruleVersion) implements ScheduleEvent {

    @Override
    public NoReviewDue from(LocalDate day) {
        return new NoReviewDue(childId, day, ruleVersion);
    }

    @Override
    public Object content() {
        return null;
    }
}
