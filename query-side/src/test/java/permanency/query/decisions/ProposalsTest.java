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
import permanency.events.goal.CoordinatorPosition;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;
import permanency.events.supervision.GroupSupervisionOrganiser;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;
import permanency.events.supervision.Session;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

@QuerySideTest
class ProposalsTest {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 5, 4);
    private static final LocalDate DECIDED = LocalDate.of(2026, 5, 20);

    private final Told told = new Told("PROPOSALS");
    private final RecordFacts facts = RecordFacts.of(told.child());
    private final RecordId proposal = RecordFacts.id();

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Asking proposals;

    @BeforeEach
    void a_proposal() {
        Surroundings.CLOCK.set(TestClock.NOW);
        proposals = new Asking(http, "proposals", told);
        known("2026-01-01T00:00:00Z", told.registered("2025-12-01"));
        known("2026-05-05T00:00:00Z", facts.proposed(proposal, PROPOSED));
    }

    @Test
    void one_is_open_from_the_day_on_which_it_was_made() {
        assertThat(proposals.items("asAt=2026-05-03")).isEmpty();
        assertThat(proposals.items("asAt=2026-05-14&kind=PROPOSED"))
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .containsEntry("proposalId", proposal.toString())
                        .containsEntry("goalFrom", "RESTORATION")
                        .containsEntry("goalTo", "GUARDIANSHIP")
                        .containsEntry("proposedOn", "2026-05-04")
                        .containsEntry("daysOpen", 10)
                        .containsEntry("proposedBy", "some-ngo")
                        .containsEntry("status", "PROPOSED")
                        .containsEntry("position", null)
                        .containsEntry("pilot", false));
        assertThat(proposals.items("asKnownAt=2026-05-04T23:59:59Z")).isEmpty();
    }

    @Test
    void it_is_open_until_the_day_of_the_decision_and_not_that_from_which_it_holds() {
        known("2026-05-20T01:00:00Z", facts.approved(proposal, DECIDED, PROPOSED, AuthorityKind.DELEGATION_LEVEL));

        assertThat(proposals.items("asAt=2026-05-19")).hasSize(1);
        assertThat(proposals.items("asAt=2026-05-20")).isEmpty();
        assertThat(proposals.items("asAt=2026-05-20&asKnownAt=2026-05-20T00:59:59Z"))
                .hasSize(1);
    }

    @Test
    void a_refusal_or_a_withdrawal_ends_it_too() {
        known("2026-05-20T01:00:00Z", facts.refused(proposal, DECIDED));
        assertThat(proposals.items("")).isEmpty();

        var another = RecordFacts.id();
        known("2026-05-21T00:00:00Z", facts.proposed(another, DECIDED));
        assertThat(proposals.items("")).extracting(p -> p.get("proposalId")).containsExactly(another.toString());

        known("2026-05-22T00:00:00Z", facts.withdrawn(another, DECIDED.plusDays(1)));
        assertThat(proposals.items("")).isEmpty();
    }

    @Test
    void a_decision_that_was_voided_is_none_but_was_known() {
        var refused = facts.refused(proposal, DECIDED);
        known("2026-05-20T01:00:00Z", refused);
        known("2026-05-25T00:00:00Z", facts.voided(refused.recordId(), DECIDED));

        assertThat(proposals.items("")).hasSize(1);
        assertThat(proposals.items("asKnownAt=2026-05-24T00:00:00Z")).isEmpty();
    }

    @Test
    void one_that_is_corrected_shows_what_is_right() {
        known(
                "2026-05-06T00:00:00Z",
                facts.corrected(proposal, PROPOSED),
                facts.proposed(proposal, PROPOSED.minusDays(2)));

        assertThat(proposals.items("")).extracting(p -> p.get("proposedOn")).containsExactly("2026-05-02");
        assertThat(proposals.items("asKnownAt=2026-05-05T00:00:00Z"))
                .extracting(p -> p.get("proposedOn"))
                .containsExactly("2026-05-04");
    }

    @Test
    void it_shows_the_latest_position_of_a_coordinator_and_when_it_was_taken() {
        known(
                "2026-05-12T00:00:00Z",
                facts.advised(proposal, PROPOSED.plusDays(6), CoordinatorPosition.SUPPORTS),
                facts.advised(proposal, PROPOSED.plusDays(3), CoordinatorPosition.DOES_NOT_SUPPORT));

        assertThat(proposals.items(""))
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .containsEntry("position", "SUPPORTS")
                        .containsEntry("positionOn", "2026-05-10")
                        .containsEntry("positionBy", "cory"));
        assertThat(proposals.items("asAt=2026-05-09"))
                .extracting(p -> p.get("position"))
                .containsExactly("DOES_NOT_SUPPORT");
    }

    @Test
    void the_last_position_of_a_day_stays_the_last_though_the_one_before_it_is_corrected() {
        var day = PROPOSED.plusDays(3);
        var first = facts.advised(proposal, day, CoordinatorPosition.SUPPORTS);
        known("2026-05-12T00:00:00Z", first, facts.advised(proposal, day, CoordinatorPosition.DOES_NOT_SUPPORT));
        known("2026-05-13T00:00:00Z", facts.corrected(first.recordId(), day), first);

        assertThat(proposals.items("")).extracting(p -> p.get("position")).containsExactly("DOES_NOT_SUPPORT");
    }

    @Test
    void it_waits_for_group_supervision_until_that_comes_to_an_end() {
        var supervision = RecordFacts.id();
        known(
                "2026-05-12T00:00:00Z",
                new GroupSupervisionOpened(
                        facts.child(),
                        supervision,
                        LocalDate.of(2026, 5, 10),
                        GroupSupervisionPurpose.GOAL_DISAGREEMENT,
                        GroupSupervisionOrganiser.PERMANENCY_COORDINATOR,
                        proposal,
                        "talked"),
                held(supervision, LocalDate.of(2026, 5, 15), GroupSupervisionOutcome.ADJOURNED),
                held(supervision, LocalDate.of(2026, 5, 22), GroupSupervisionOutcome.AGREED_POSITION));

        assertThat(proposals.items("asAt=2026-05-09&kind=PROPOSED")).hasSize(1);
        assertThat(proposals.items("asAt=2026-05-21&kind=IN_GROUP_SUPERVISION"))
                .extracting(p -> p.get("groupSupervisionSince"))
                .containsExactly("2026-05-10");
        assertThat(proposals.items("asAt=2026-05-22&kind=PROPOSED")).hasSize(1);
    }

    private GroupSupervisionHeld held(RecordId supervision, LocalDate day, GroupSupervisionOutcome outcome) {
        return new GroupSupervisionHeld(
                facts.child(), RecordFacts.id(), supervision, day, new Session(null, outcome, null, null));
    }

    private void known(String instant, ChildEvent... events) {
        database.append(List.of(events).stream().map(e -> told.at(instant, e)).toList());
        database.awaitProjections();
    }
}
