package permanency.query.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.ChildEvent;
import permanency.events.GoldenEvents;
import permanency.events.child.ChildStanding;
import permanency.history.ChildHistory;
import permanency.query.QuerySideTest;
import permanency.query.Stands;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** The rows and a fold of the events say the same of any day as known at any instant; a rebuild gives the same rows. */
@QuerySideTest
class StandingProjectionTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int EVENTS = 12;

    private final Random random = new Random(20230327);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @Test
    void every_column_is_what_the_event_says() {
        var golden = GoldenEvents.read(ChildStanding.class);
        database.append(List.of(
                new GenericDomainEventMessage<>("Child", golden.childId().toString(), 0, golden)));
        database.awaitProjections();
        assertThat(rows(golden.childId().value()).get(0))
                .containsEntry("valid_from", day("2020-10-28"))
                .containsEntry("valid_to", null)
                .containsEntry("known_to", null)
                .containsEntry("district", "SOUTH_WESTERN_SYDNEY")
                .containsEntry("provider", "harbour-families")
                .containsEntry("responsible_unit", "Child and Family District Unit, South Western Sydney")
                .containsEntry("responsible_since", day("2019-11-04"))
                .containsEntry("goal", "RESTORATION")
                .containsEntry("goal_since", day("2019-11-12"))
                .containsEntry("target_on", day("2021-11-12"))
                .containsEntry("mode", "HEIGHTENED")
                .containsEntry("heightened_since", day("2020-05-05"))
                .containsEntry("heightened_because", "REVIEW_HELD")
                .containsEntry("heightened_reason", "SPECIFIC_CHALLENGES")
                .containsEntry("reviews_held_since", 1)
                .containsEntry("extension", "APPROVED")
                .containsEntry("extended_to", day("2022-05-12"))
                .containsEntry("coordinator", "b1d9-coordinator-417")
                .containsEntry("last_held_on", day("2020-10-28"))
                .containsEntry("in_care_since", day("2019-10-28"))
                .containsEntry("indigenous_status", "ABORIGINAL")
                .containsEntry("out_of_scope", null)
                .containsEntry("achieved_on", null)
                .containsEntry("rule_version", "2023-03-27");
    }

    @Test
    void the_rows_as_at_any_day_and_as_known_at_any_instant_are_the_fold_of_the_events_known_then() {
        var recorded = record();
        for (var sample = 0; sample < 200; sample++) {
            var told = recorded.keySet().stream()
                    .skip(random.nextInt(recorded.size()))
                    .findFirst();
            var asAt = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-5, 40));
            var asKnownAt = START.plusSeconds(60L * random.nextInt(-1, EVENTS + 1) + random.nextInt(2));
            assertThat(target(told.orElseThrow(), asAt, asKnownAt))
                    .as("%s known %s", asAt, asKnownAt)
                    .isEqualTo(folded(recorded.get(told.orElseThrow()), asAt, asKnownAt));
        }
    }

    @Test
    void a_rebuild_gives_the_same_rows_and_no_replay_changes_any() {
        record();
        assertThat(http.post()
                        .uri("/v1/operations/projections/standing/rebuild")
                        .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.childrenChanged")
                .isEqualTo(0);
    }

    private Map<UUID, List<DomainEventMessage<ChildEvent>>> record() {
        var recorded = new HashMap<UUID, List<DomainEventMessage<ChildEvent>>>();
        for (var child = 0; child < 10; child++) {
            var told = new Told("ANY_TIME");
            var events = new ArrayList<DomainEventMessage<ChildEvent>>();
            for (var minute = 0; minute < EVENTS; minute++) {
                var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(30));
                var target = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300));
                events.add(told.at(
                        START.plusSeconds(60L * minute),
                        told.stands(from.toString(), Stands.under("acme", target.toString()))));
            }
            recorded.put(told.child(), events);
            database.append(events.subList(0, 5));
            database.append(events.subList(5, EVENTS));
        }
        database.awaitProjections();
        return recorded;
    }

    private LocalDate folded(List<DomainEventMessage<ChildEvent>> events, LocalDate asAt, Instant asKnownAt) {
        var known = events.stream()
                .filter(e -> !e.getTimestamp().isAfter(asKnownAt))
                .map(DomainEventMessage::getPayload)
                .toList();
        return ChildHistory.of(known)
                .standing()
                .asAt(asAt)
                .map(said -> said.standing().targetOn())
                .orElse(null);
    }

    private LocalDate target(UUID child, LocalDate asAt, Instant asKnownAt) {
        return database.owner()
                .sql("""
                        select target_on from read.standing
                        where child_id = :child
                          and valid_from <= :asAt and (valid_to is null or valid_to > :asAt)
                          and known_from <= :asKnownAt and (known_to is null or known_to > :asKnownAt)
                        """)
                .param("child", child)
                .param("asAt", asAt)
                .param("asKnownAt", asKnownAt.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private static Date day(String text) {
        return Date.valueOf(text);
    }

    private List<Map<String, Object>> rows(UUID child) {
        return database.owner()
                .sql("select * from read.standing where child_id = :child")
                .param("child", child)
                .query()
                .listOfRows();
    }
}
