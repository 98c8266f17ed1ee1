package permanency.query.worklist;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Timelines;

/** Which review was due as at any day, as known at any instant. It holds no rule: events say what follows from them. */
@Component
class ReviewDueProjection implements Projection {

    private final Timelines timelines;

    ReviewDueProjection(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String name() {
        return "review-due";
    }

    @Override
    public String table() {
        return "read.review_due";
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(ReviewFallsDue.class, NoReviewDue.class);
    }

    @Override
    public void apply(List<RecordedEvent> batch, int generation) {
        timelines.say(batch, generation, table(), Said.class, event -> Said.by((ScheduleEvent) event));
    }
}
