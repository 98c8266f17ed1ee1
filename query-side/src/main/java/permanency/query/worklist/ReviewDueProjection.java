package permanency.query.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;
import permanency.query.projection.Period;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Table;
import permanency.query.projection.Timeline;

/** Which review was due as at any day, as known at any instant. It holds no rule: events say what follows from them. */
@Component
class ReviewDueProjection implements Projection<Period<Said>> {

    private static final Table<Period<Said>> TABLE = Table.ofTimeline("review_due", Said.class);

    @Override
    public String name() {
        return "review-due";
    }

    @Override
    public Table<Period<Said>> table() {
        return TABLE;
    }

    @Override
    public Set<Class<? extends ChildEvent>> reads() {
        return Set.of(ReviewFallsDue.class, NoReviewDue.class);
    }

    @Override
    public Collection<Period<Said>> after(UUID childId, Collection<Period<Said>> before, List<RecordedEvent> events) {
        return Timeline.after(childId, before, events, event -> Said.by((ScheduleEvent) event));
    }
}
