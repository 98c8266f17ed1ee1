package permanency.query.worklist;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.events.ChildEvent;
import permanency.events.review.ScheduleEvent;
import permanency.history.ReviewSchedule;
import permanency.query.QuerySideTest;
import permanency.query.Told;
import permanency.query.access.Viewer;
import permanency.query.database.TestDatabase;

/** The list by SQL and a fold of the events say the same, whatever was recorded in whatever order. */
@QuerySideTest
class ReviewsDueAtAnyTimeTest {

    private static final Viewer ALL = new Viewer("audrey", "AUDIT-OFFICE", null, List.of(), List.of("AUDIT"));
    private static final String DISTRICT = "ANY_TIME";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int EVENTS = 12;
    private static final WorkList<ReviewDue, ReviewsDue.Own> LIST = ReviewsDue.list(new WorklistSettings(28));

    private final Random random = new Random(20230327);
    private final List<DomainEventMessage<ChildEvent>> recorded = new ArrayList<>();

    @Autowired
    private TestDatabase database;

    @Autowired
    private Worklists lists;

    @Test
    void the_list_as_at_any_day_and_as_known_at_any_instant_is_the_fold_of_the_events_known_then() {
        record();
        for (var sample = 0; sample < 200; sample++) {
            var asAt = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-5, 40));
            var asKnownAt = START.plusSeconds(60L * random.nextInt(-1, EVENTS + 1) + random.nextInt(2));

            assertThat(listed(asAt, asKnownAt))
                    .as("%s known %s", asAt, asKnownAt)
                    .isEqualTo(folded(asAt, asKnownAt));
        }
    }

    private void record() {
        var children = new ArrayList<Told>();
        for (var i = 0; i < 20; i++) {
            var told = new Told(DISTRICT);
            children.add(told);
            database.append(List.of(told.at(START.minusSeconds(3600), told.registered("2025-01-01"))));
        }
        for (var minute = 0; minute < EVENTS; minute++) {
            for (var told : children) {
                recorded.add(told.at(START.plusSeconds(60L * minute), any(told)));
                if (random.nextInt(4) == 0) {
                    recorded.add(told.at(START.plusSeconds(60L * minute), any(told)));
                }
            }
        }
        for (var from = 0; from < recorded.size(); from += 10) {
            database.append(recorded.subList(from, Math.min(from + 10, recorded.size())));
        }
        database.awaitProjections();
    }

    private ScheduleEvent any(Told told) {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(30)).toString();
        var dueOn = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(100)).toString();
        return random.nextInt(5) == 0 ? told.noneDue(from) : told.due(from, "acme", dueOn);
    }

    private Map<UUID, LocalDate> listed(LocalDate asAt, Instant asKnownAt) {
        var query = new ListQuery(asAt, asKnownAt, DISTRICT, null, null, null, null, null, null, null, null);
        var asked = lists.asked(LIST, query, new ReviewsDue.Own(null), ALL);
        return lists.page(LIST, asked, new Paging(null, 0, 200)).items().stream()
                .collect(toMap(ReviewDue::childId, ReviewDue::dueOn));
    }

    private Map<UUID, LocalDate> folded(LocalDate asAt, Instant asKnownAt) {
        var schedules = new HashMap<UUID, ReviewSchedule>();
        recorded.stream().filter(e -> !e.getTimestamp().isAfter(asKnownAt)).forEach(e -> {
            var said = (ScheduleEvent) e.getPayload();
            schedules.merge(
                    said.childId().value(), ReviewSchedule.EMPTY.with(said), (before, first) -> before.with(said));
        });
        var due = new HashMap<UUID, LocalDate>();
        schedules.forEach((child, schedule) -> schedule.dueAsAt(asAt).ifPresent(d -> due.put(child, d.dueOn())));
        return due;
    }
}
