package permanency.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;

/** Which review was due as at any day. Before the first of which anything is said, none was. */
public record ReviewSchedule(Statements<ScheduleEvent> said) {

    public static final ReviewSchedule EMPTY = new ReviewSchedule(Statements.none());

    public ReviewSchedule with(ScheduleEvent more) {
        return new ReviewSchedule(said.with(more));
    }

    public Optional<ReviewFallsDue> dueAsAt(LocalDate day) {
        return said.asAt(day).filter(ReviewFallsDue.class::isInstance).map(ReviewFallsDue.class::cast);
    }

    public List<ScheduleEvent> segments() {
        return said.inOrder();
    }

    /** What has to be said so that this schedule becomes the other one; nothing when they agree on every day. */
    public List<ScheduleEvent> changesTo(ReviewSchedule other) {
        return said.changesTo(other.beginningWith(said));
    }

    /** A late entry may take away the first review that was due; then this has to be said too. */
    private Statements<ScheduleEvent> beginningWith(Statements<ScheduleEvent> others) {
        var first = others.first();
        return first.isEmpty() || said.asAt(first.get().occurredOn()).isPresent()
                ? said
                : said.after(nothingSaidBy(first.get()));
    }

    private static NoReviewDue nothingSaidBy(ScheduleEvent withdrawn) {
        return new NoReviewDue(withdrawn.childId(), withdrawn.occurredOn(), withdrawn.ruleVersion());
    }
}
