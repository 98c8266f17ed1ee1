package permanency.query.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Stands;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

/** An extract of many children against a walk through their events: at any time as known, for any period. */
@QuerySideTest
class ExtractAgainstLogTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-10-01");
    private static final Instant START = Instant.parse("2026-02-01T00:00:00Z");

    private final Random random = new Random(20260615);
    private final String provider = "l-" + UUID.randomUUID();
    private final List<DomainEventMessage<ChildEvent>> log = new ArrayList<>();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Test
    void it_holds_the_reviews_that_the_events_tell_of() {
        Surroundings.CLOCK.set(TestClock.NOW);
        for (int child = 0; child < 30; child++) {
            tell(new Told("LOG"));
        }
        database.append(log);
        database.awaitProjections();

        for (int hour = 0; hour <= 40; hour += 8) {
            var known = START.plusSeconds(3600L * hour);
            for (var period : List.of("2025-10-01 2025-12-31", "2026-01-01 2026-03-31")) {
                var from = LocalDate.parse(period.substring(0, 10));
                var to = LocalDate.parse(period.substring(11));
                assertThat(extracted(from, to, known)).isEqualTo(walked(from, to, known));
            }
        }
    }

    private void tell(Told told) {
        var facts = RecordFacts.of(told.child());
        log.add(told.at(START.minusSeconds(60), told.registered("2025-09-01")));
        log.add(told.at(START.minusSeconds(30), told.stands("2025-09-01", Stands.under(provider, "2027-09-01"))));
        var reviews = new ArrayList<RecordId>();
        var dead = new ArrayList<RecordId>();
        var plain = new ArrayList<RecordId>();
        for (int hour = 1; hour <= 40; hour += 4) {
            var at = START.plusSeconds(3600L * hour);
            var kind = reviews.isEmpty() ? 0 : random.nextInt(5);
            var some = reviews.isEmpty() ? RecordFacts.id() : reviews.get(random.nextInt(reviews.size()));
            if (kind <= 1 || dead.contains(some)) {
                var id = RecordFacts.id();
                reviews.add(id);
                plain.add(id);
                log.add(told.at(at, facts.reviewed(id, day())));
            } else if (kind == 2) {
                log.add(told.at(at, facts.corrected(some, FIRST)));
                log.add(told.at(at, facts.reviewed(some, day())));
            } else if (kind == 3 && plain.contains(some)) {
                log.add(told.at(at, facts.reviewCorrected(some, day())));
            } else {
                dead.add(some);
                log.add(told.at(at, facts.voided(some, FIRST)));
            }
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(170));
    }

    /** Review to day, of those that stand. */
    private Map<String, String> walked(LocalDate from, LocalDate to, Instant known) {
        var held = new TreeMap<String, LocalDate>();
        for (var message : log) {
            if (message.getTimestamp().isAfter(known)) {
                continue;
            }
            var event = message.getPayload();
            if (event instanceof ProgressReviewRecorded e) {
                held.put(e.reviewId().toString(), e.occurredOn());
            } else if (event instanceof ProgressReviewCorrected e) {
                held.put(e.reviewId().toString(), e.occurredOn());
            } else if (event instanceof RecordCorrected e) {
                held.remove(e.corrects().toString());
            } else if (event instanceof RecordVoided e) {
                held.remove(e.voids().toString());
            } else if (event instanceof ProgressReviewVoided e) {
                held.remove(e.reviewId().toString());
            }
        }
        var days = new TreeMap<String, String>();
        held.forEach((id, day) -> {
            if (!day.isBefore(from) && !day.isAfter(to)) {
                days.put(id, day.toString());
            }
        });
        return days;
    }

    private Map<String, String> extracted(LocalDate from, LocalDate to, Instant known) {
        var file = http.get()
                .uri("/v1/extracts/reviews?provider=" + provider + "&from=" + from + "&to=" + to + "&asKnownAt="
                        + known)
                .header(HttpHeaders.AUTHORIZATION, Token.reporting("REPORT"))
                .header(HttpHeaders.ACCEPT, "text/csv")
                .exchange();
        var days = new TreeMap<String, String>();
        CsvRows.of(Body.of(file)).forEach(row -> days.put(row.get("reviewId"), row.get("heldOn")));
        return days;
    }
}
