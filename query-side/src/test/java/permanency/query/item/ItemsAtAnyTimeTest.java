package permanency.query.item;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskOpened;
import permanency.events.records.UploadOutstanding;
import permanency.history.ChildHistory;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The rows open on a day, as known at an instant, are those that the history known then says are open on it. */
@QuerySideTest
class ItemsAtAnyTimeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int STEPS = 30;

    private final Random random = new Random(20230327);
    private final Map<Told, List<DomainEventMessage<ChildEvent>>> recorded = new LinkedHashMap<>();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Test
    void what_is_open_on_any_day_as_known_at_any_instant_is_what_the_history_known_then_says() {
        for (var child = 0; child < 12; child++) {
            record(new Told("ANY_ITEM"));
        }
        recorded.values().forEach(this::append);
        database.awaitProjections();

        recorded.forEach((told, events) -> {
            for (var sample = 0; sample < 60; sample++) {
                var day = FIRST.plusDays(random.nextInt(-2, 32));
                var known = START.plusSeconds(random.nextInt(-1, STEPS + 1));
                assertThat(rows(told, day, known)).as("%s known %s", day, known).isEqualTo(folded(events, day, known));
            }
        });
        assertThat(changedByRebuild()).isZero();
    }

    private void record(Told told) {
        var events = new ArrayList<DomainEventMessage<ChildEvent>>();
        events.add(told.at(START, told.registered("2025-01-01")));
        for (var step = 1; step <= STEPS; step++) {
            for (var several = random.nextInt(3); several >= 0; several--) {
                var at = START.plusSeconds(step);
                any(Followed.of(told.child()), events).forEach(e -> events.add(told.at(at, e)));
            }
        }
        recorded.put(told, events);
    }

    private List<? extends ChildEvent> any(Followed told, List<DomainEventMessage<ChildEvent>> before) {
        var day = FIRST.plusDays(random.nextInt(30));
        var about = Followed.id(1 + random.nextInt(2));
        return switch (random.nextInt(10)) {
            case 0 -> List.of(told.task(about, day));
            case 1 -> List.of(told.taskEnded(about, day));
            case 2 -> List.of(told.unanswered(about, day));
            case 3 -> List.of(told.packageStarted(about, day, day.plusYears(2)));
            case 4 -> List.of(told.packageEnded(about, day));
            case 5 -> List.of(told.exception(about, day));
            case 6 -> List.of(told.closed(Followed.id(100 + before.size()), about, day));
            case 7 -> again(told, before, about, day);
            case 8 -> List.of(told.upload(about, day, random.nextBoolean() ? null : day.plusDays(3)));
            default -> List.of(anyWithdrawn(told, before, day));
        };
    }

    /** A closing is corrected or voided, if there is one. */
    private List<? extends ChildEvent> again(
            Followed told, List<DomainEventMessage<ChildEvent>> before, RecordId about, LocalDate day) {
        var closings = history(before, Instant.MAX).inOrder().stream()
                .filter(ComplianceExceptionClosed.class::isInstance)
                .map(ChildEvent::recordId)
                .toList();
        if (closings.isEmpty()) {
            return List.of();
        }
        var closing = closings.get(random.nextInt(closings.size()));
        return random.nextBoolean()
                ? List.of(told.voided(closing, day))
                : List.of(told.corrected(closing, day), told.closed(closing, about, day));
    }

    private ChildEvent anyWithdrawn(Followed told, List<DomainEventMessage<ChildEvent>> before, LocalDate day) {
        var consequences =
                List.copyOf(history(before, Instant.MAX).consequences().byKey().values());
        return consequences.isEmpty()
                ? told.task(Followed.id(1), day)
                : told.withdrawn(
                        consequences.get(random.nextInt(consequences.size())).key(), day);
    }

    private void append(List<DomainEventMessage<ChildEvent>> events) {
        for (var from = 0; from < events.size(); ) {
            var upTo = Math.min(events.size(), from + 1 + random.nextInt(6));
            database.append(events.subList(from, upTo));
            from = upTo;
        }
    }

    private Set<String> rows(Told told, LocalDate day, Instant known) {
        return Set.copyOf(database.owner()
                .sql("""
                        select item_key from read.item
                        where child_id = :child and list <> 'exception-closed'
                          and opened_on <= :day and (ended_on is null or ended_on > :day)
                          and known_from <= :known and (known_to is null or known_to > :known)
                        """)
                .param("child", told.child())
                .param("day", day)
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    private static Set<String> folded(List<DomainEventMessage<ChildEvent>> events, LocalDate day, Instant known) {
        var then = history(events, known).asAt(day);
        return then.consequences().byKey().values().stream()
                .filter(c -> isOpen(c, then, day))
                .map(Consequence::key)
                .collect(toSet());
    }

    private static boolean isOpen(Consequence consequence, ChildHistory then, LocalDate day) {
        if (consequence instanceof TaskOpened task) {
            return then.consequences().all(TaskEnded.class).stream()
                    .noneMatch(e -> e.kind() == task.kind() && e.about().equals(task.about()));
        } else if (consequence instanceof PackageStarted started) {
            return then.consequences().all(PackageEnded.class).stream()
                    .noneMatch(e -> e.packageId().equals(started.packageId()));
        } else if (consequence instanceof ComplianceExceptionOpened) {
            return !then.records().isClosed(consequence.key());
        } else if (consequence instanceof UploadOutstanding upload) {
            return upload.until() == null || upload.until().isAfter(day);
        }
        return true;
    }

    private static ChildHistory history(List<DomainEventMessage<ChildEvent>> events, Instant known) {
        return ChildHistory.of(events.stream()
                .filter(e -> !e.getTimestamp().isAfter(known))
                .map(DomainEventMessage::getPayload)
                .toList());
    }

    private int changedByRebuild() {
        var answer = http.post()
                .uri("/v1/operations/projections/item/rebuild")
                .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"))
                .exchange();
        return JsonPath.read(Body.of(answer), "$.childrenChanged");
    }
}
