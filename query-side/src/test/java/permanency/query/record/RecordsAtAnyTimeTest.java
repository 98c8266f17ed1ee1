package permanency.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.child.ChildRegistered;
import permanency.events.review.ProgressReviewRecorded;
import permanency.history.ChildHistory;
import permanency.query.QuerySideTest;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The rows in force at an instant are the facts of the history known then, however often they were corrected. */
@QuerySideTest
class RecordsAtAnyTimeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int STEPS = 40;

    private final Random random = new Random(20230327);

    @Autowired
    private TestDatabase database;

    /** What a fact is about and its day, which no two events share. */
    private record Fact(UUID recordId, LocalDate occurredOn) {}

    private record Row(Fact fact, Timestamp from, Timestamp to) {

        boolean isKnownAt(Instant instant) {
            return !from.toInstant().isAfter(instant)
                    && (to == null || to.toInstant().isAfter(instant));
        }
    }

    @Test
    void the_rows_known_at_any_instant_are_the_facts_of_the_events_known_then() {
        var children = new LinkedHashMap<Told, List<DomainEventMessage<ChildEvent>>>();
        for (var child = 0; child < 15; child++) {
            var told = new Told("ANY_RECORD");
            children.put(told, recorded(told));
        }
        children.values().forEach(this::append);
        database.awaitProjections();
        children.forEach(this::assertFactsAtEveryInstant);
    }

    private void assertFactsAtEveryInstant(Told told, List<DomainEventMessage<ChildEvent>> recorded) {
        var rows = rows(told);
        for (var second = -1; second <= STEPS; second++) {
            var known = START.plusSeconds(second);
            assertThat(rows.stream().filter(r -> r.isKnownAt(known)).map(Row::fact))
                    .as("known after %s seconds", second)
                    .containsExactlyInAnyOrderElementsOf(facts(recorded, known));
        }
    }

    private List<DomainEventMessage<ChildEvent>> recorded(Told told) {
        var recorded = new ArrayList<DomainEventMessage<ChildEvent>>();
        recorded.add(told.at(START, told.registered("2025-01-01")));
        for (var step = 1; step <= STEPS; step++) {
            var day = LocalDate.of(2025, 1, 2).plusDays(step);
            var at = START.plusSeconds(step);
            next(told, day, history(recorded, at)).forEach(e -> recorded.add(told.at(at, e)));
        }
        return recorded;
    }

    /** Something new, or a correction of something that is known. */
    private List<ChildEvent> next(Told told, LocalDate day, ChildHistory known) {
        var facts = RecordFacts.of(told.child());
        var records = known.inOrder().stream()
                .filter(f -> !(f instanceof ChildRegistered))
                .toList();
        if (records.isEmpty() || random.nextInt(3) == 0) {
            return List.of(random.nextBoolean() ? facts.reviewed(RecordFacts.id(), day) : proposed(facts, day));
        }
        var wrong = records.get(random.nextInt(records.size()));
        var isReview = wrong instanceof ProgressReviewRecorded;
        return switch (random.nextInt(isReview ? 5 : 3)) {
            case 0 -> List.of(facts.voided(wrong.recordId(), day));
            case 3 -> List.of(facts.reviewCorrected(wrong.recordId(), day));
            case 4 -> List.of(facts.reviewVoided(wrong.recordId(), day));
            default -> List.of(facts.corrected(wrong.recordId(), day), again(facts, wrong, day));
        };
    }

    private static ChildEvent proposed(RecordFacts facts, LocalDate day) {
        return facts.proposed(RecordFacts.id(), day);
    }

    private static ChildEvent again(RecordFacts facts, ChildEvent wrong, LocalDate day) {
        RecordId same = wrong.recordId();
        return wrong instanceof ProgressReviewRecorded ? facts.reviewed(same, day) : facts.proposed(same, day);
    }

    private void append(List<DomainEventMessage<ChildEvent>> recorded) {
        for (var from = 0; from < recorded.size(); ) {
            var upTo = Math.min(recorded.size(), from + 1 + random.nextInt(20));
            database.append(recorded.subList(from, upTo));
            from = upTo;
        }
    }

    private List<Row> rows(Told told) {
        return database.owner()
                .sql("""
                        select case name when 'review.ProgressReviewCorrected' then about else record_id end, occurred_on,
                               known_from, known_to
                        from read.record
                        where child_id = :child
                          and name not in ('records.RecordCorrected', 'records.RecordVoided',
                                           'review.ProgressReviewVoided')
                        """)
                .param("child", told.child())
                .query((row, n) -> new Row(
                        new Fact(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                        row.getTimestamp(3),
                        row.getTimestamp(4)))
                .list();
    }

    private static List<Fact> facts(List<DomainEventMessage<ChildEvent>> recorded, Instant known) {
        return history(recorded, known).inOrder().stream()
                .map(f -> new Fact(f.recordId().value(), f.occurredOn()))
                .toList();
    }

    private static ChildHistory history(List<DomainEventMessage<ChildEvent>> recorded, Instant known) {
        return ChildHistory.of(recorded.stream()
                .filter(e -> !e.getTimestamp().isAfter(known))
                .map(DomainEventMessage::getPayload)
                .toList());
    }
}
