package permanency.query.worklist;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.review.NoReviewDue;
import permanency.events.review.ReviewFallsDue;
import permanency.events.review.ScheduleEvent;
import permanency.query.projection.Projection;
import permanency.query.projection.RecordedEvent;
import permanency.query.projection.Rows;

/** Which review was due as at any day, as known at any instant. It holds no rule: events say what follows from them. */
@Component
class ReviewDueProjection implements Projection {

    private final Rows rows;

    ReviewDueProjection(Rows rows) {
        this.rows = rows;
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
        var said = batch.stream().collect(groupingBy(e -> e.event().childId().value()));
        var before = rows.of(said.keySet(), generation, table(), "known_to is null", Segment.class).stream()
                .collect(groupingBy(Segment::childId));
        var after = said.keySet().stream()
                .flatMap(child -> timeline(child, before.getOrDefault(child, List.of()), said.get(child)))
                .toList();
        rows.write(after, generation, table(), """
                on conflict (generation, child_id, known_from, valid_from) do update
                set (valid_to, known_to, due_on, mode, goal, target_on, provider, district, coordinator,
                     last_held_on, cause, counted_from, months, clause, rule_version)
                  = (excluded.valid_to, excluded.known_to, excluded.due_on, excluded.mode, excluded.goal,
                     excluded.target_on, excluded.provider, excluded.district, excluded.coordinator,
                     excluded.last_held_on, excluded.cause, excluded.counted_from, excluded.months,
                     excluded.clause, excluded.rule_version)
                """);
    }

    private static Stream<Segment> timeline(UUID childId, List<Segment> before, List<RecordedEvent> events) {
        var timeline = new Timeline(childId, before);
        for (var recorded : events) {
            var event = (ScheduleEvent) recorded.event();
            timeline.say(recorded.recordedAt(), event.occurredOn(), Said.by(event));
        }
        return timeline.segments().stream();
    }
}
