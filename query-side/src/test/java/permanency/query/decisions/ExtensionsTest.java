package permanency.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.ChildEvent;
import permanency.events.RecordId;
import permanency.events.delegation.AuthorityKind;
import permanency.events.goal.CasePlanGoal;
import permanency.events.packages.ExtensionApplication;
import permanency.events.packages.ExtensionEndorsement;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.MetCriterion;
import permanency.events.packages.PackageEndReason;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

@QuerySideTest
class ExtensionsTest {

    private static final LocalDate LODGED = LocalDate.of(2026, 5, 4);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 20);

    private final Told told = new Told("EXTENSIONS");
    private final RecordFacts facts = RecordFacts.of(told.child());
    private final RecordId application = RecordFacts.id();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Asking extensions;

    @BeforeEach
    void an_application() {
        Surroundings.CLOCK.set(TestClock.NOW);
        extensions = new Asking(http, "extensions", told);
        var criteria = List.of(
                new MetCriterion("COURT_PROCEEDINGS_PENDING", "a letter"), new MetCriterion("OTHER", "another"));
        known("2026-01-01T00:00:00Z", told.registered("2025-12-01"));
        known(
                "2026-05-05T00:00:00Z",
                new ExtensionRequested(
                        facts.child(),
                        application,
                        LODGED,
                        RecordFacts.id(),
                        CasePlanGoal.RESTORATION,
                        LocalDate.of(2026, 5, 1),
                        true,
                        2,
                        RecordFacts.CASEWORKER,
                        new ExtensionApplication(6, criteria, "plan", null, "work", null, null, "was ill"),
                        "2023-03-27"));
    }

    @Test
    void one_shows_what_is_asked_for_and_why() {
        assertThat(extensions.items("asAt=2026-05-03")).isEmpty();
        assertThat(extensions.items("asAt=2026-05-14&kind=REQUESTED"))
                .singleElement()
                .satisfies(e -> assertThat(e)
                        .containsEntry("applicationId", application.toString())
                        .containsEntry("goal", "RESTORATION")
                        .containsEntry("requestedOn", "2026-05-04")
                        .containsEntry("daysOpen", 10)
                        .containsEntry("requestedBy", "some-ngo")
                        .containsEntry("monthsRequested", 6)
                        .containsEntry("criteria", List.of("COURT_PROCEEDINGS_PENDING", "OTHER"))
                        .containsEntry("status", "REQUESTED")
                        .containsEntry("packageEndsOn", "2026-05-01")
                        .containsEntry("late", true)
                        .containsEntry("sequenceNumber", 2));
    }

    @Test
    void advice_shows_and_leaves_it_open() {
        known("2026-05-12T00:00:00Z", advised(ExtensionEndorsement.ENDORSED));

        assertThat(extensions.items("kind=ENDORSED"))
                .extracting(e -> e.get("endorsedOn"))
                .containsExactly("2026-05-10");
        assertThat(extensions.items("kind=REQUESTED&asAt=2026-05-09")).hasSize(1);
    }

    @Test
    void the_last_advice_of_a_day_stays_the_last_though_the_one_before_it_is_corrected() {
        var first = advised(ExtensionEndorsement.ENDORSED);
        known("2026-05-12T00:00:00Z", first, advised(ExtensionEndorsement.NOT_ENDORSED));
        known("2026-05-13T00:00:00Z", facts.corrected(first.recordId(), first.occurredOn()), first);

        assertThat(extensions.items("")).extracting(e -> e.get("status")).containsExactly("NOT_ENDORSED");
    }

    @Test
    void a_decision_ends_it_on_its_day() {
        known(
                "2026-05-20T01:00:00Z",
                new ExtensionRefused(
                        facts.child(),
                        RecordFacts.id(),
                        application,
                        LATER,
                        2,
                        0,
                        "no",
                        RecordFacts.MANAGER,
                        RecordFacts.on(AuthorityKind.DELEGATION_LEVEL)));

        assertOpenUntil("2026-05-20");
    }

    @Test
    void so_does_taking_it_back() {
        known(
                "2026-05-20T01:00:00Z",
                new ExtensionWithdrawn(facts.child(), RecordFacts.id(), application, LATER, "not needed"));

        assertOpenUntil("2026-05-20");
    }

    @Test
    void one_that_the_end_of_the_goal_superseded_is_not_open_unless_that_was_taken_back() {
        var superseded = new ExtensionSuperseded(facts.child(), LATER, application, PackageEndReason.GOAL_CHANGED);
        known("2026-05-20T01:00:00Z", superseded);
        assertOpenUntil("2026-05-20");

        known("2026-05-22T00:00:00Z", new ConsequenceWithdrawn(facts.child(), LATER, superseded.key()));
        assertThat(extensions.items("")).hasSize(1);
        assertThat(extensions.items("asKnownAt=2026-05-21T00:00:00Z")).isEmpty();

        known("2026-05-23T00:00:00Z", superseded);
        assertThat(extensions.items("")).isEmpty();
    }

    private ExtensionEndorsementRecorded advised(ExtensionEndorsement endorsement) {
        return new ExtensionEndorsementRecorded(
                facts.child(),
                RecordFacts.id(),
                application,
                LODGED.plusDays(6),
                endorsement,
                "fits",
                RecordFacts.MANAGER);
    }

    private void assertOpenUntil(String day) {
        assertThat(extensions.items("asAt=" + LocalDate.parse(day).minusDays(1)))
                .hasSize(1);
        assertThat(extensions.items("asAt=" + day)).isEmpty();
        assertThat(extensions.items("asAt=" + day + "&asKnownAt=2026-05-20T00:59:59Z"))
                .hasSize(1);
    }

    private void known(String instant, ChildEvent... events) {
        database.append(List.of(events).stream().map(e -> told.at(instant, e)).toList());
        database.awaitProjections();
    }
}
