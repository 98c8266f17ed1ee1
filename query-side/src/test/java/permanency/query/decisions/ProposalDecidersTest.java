package permanency.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.query.record.RecordFacts;

/** Who may decide a proposal, as far as it is recorded. Each test has a district of its own. */
@QuerySideTest
class ProposalDecidersTest {

    private static int used;

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    private final DistrictId district = DistrictId.of("DECIDERS_" + (char) ('A' + used++));
    private final Told told = new Told(district.code());
    private long entries;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    private Asking proposals;

    @BeforeEach
    void a_proposal() {
        Surroundings.CLOCK.set(TestClock.NOW);
        proposals = new Asking(http, "proposals", told);
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2025-12-01")),
                told.at("2026-05-01T00:00:00Z", RecordFacts.of(told.child()).proposed(RecordFacts.id(), FIRST))));
        database.awaitProjections();
    }

    @Test
    void delegates_of_the_nominated_unit_decide_beside_those_of_the_district() {
        stands("some-ngo", "CFDU_WEST");

        assertThat(proposal(""))
                .containsEntry("district", district.code())
                .containsEntry("provider", "some-ngo")
                .containsEntry("decidingUnit", "CFDU_WEST")
                .containsEntry("decidingPositions", List.of())
                .containsEntry("pilot", false);
    }

    @Test
    void so_do_positions_under_an_arrangement_of_the_district_while_it_holds() {
        stands("some-ngo", null);
        entered(arrangement("PRACTICE_LEADER", DelegationScope.PROVIDER_MANAGED, LAST));
        entered(arrangement("DISTRICT_DIRECTOR", DelegationScope.ALL, null));

        assertThat(proposal("&asAt=2026-05-31"))
                .containsEntry("decidingPositions", List.of("DISTRICT_DIRECTOR", "PRACTICE_LEADER"));
        assertThat(proposal("&asAt=2026-06-01")).containsEntry("decidingPositions", List.of("DISTRICT_DIRECTOR"));
        assertThat(proposal("&asKnownAt=2026-05-01T12:00:00Z")).containsEntry("decidingPositions", List.of());
    }

    @Test
    void one_for_children_with_a_provider_does_not_cover_a_child_of_dcj() {
        stands(null, null);
        entered(arrangement("PRACTICE_LEADER", DelegationScope.PROVIDER_MANAGED, null));
        entered(arrangement("DISTRICT_DIRECTOR", DelegationScope.ALL, null));
        entered(new PilotStarted(district, RecordFacts.id(), FIRST, null, null, "letter"));

        assertThat(proposal(""))
                .containsEntry("decidingPositions", List.of("DISTRICT_DIRECTOR"))
                .containsEntry("pilot", false);
    }

    @Test
    void coordinators_decide_under_a_pilot_until_it_is_ended() {
        stands("some-ngo", null);
        var pilot = RecordFacts.id();
        entered(new PilotStarted(district, pilot, FIRST, null, null, "letter"));
        entered(new DelegationEnded(district, pilot, LAST, "over"));

        assertThat(proposal("&asAt=2026-05-30")).containsEntry("pilot", true);
        assertThat(proposal("&asAt=2026-05-31")).containsEntry("pilot", false);
    }

    @Test
    void an_entry_that_was_corrected_says_what_it_should_have_said_and_a_voided_one_nothing() {
        stands("some-ngo", null);
        var entry = RecordFacts.id();
        entered(arrangement(entry, "PRACTICE_LEADER", DelegationScope.ALL, null));
        entered(new DelegationCorrected(district, RecordFacts.id(), FIRST, entry, "another position"));
        entered(arrangement(entry, "DISTRICT_DIRECTOR", DelegationScope.ALL, null));
        var pilot = RecordFacts.id();
        entered(new PilotStarted(district, pilot, FIRST, null, null, "letter"));
        entered(new DelegationVoided(district, RecordFacts.id(), FIRST, pilot, "never approved"));

        assertThat(proposal(""))
                .containsEntry("decidingPositions", List.of("DISTRICT_DIRECTOR"))
                .containsEntry("pilot", false);
    }

    private LocalArrangementApproved arrangement(String position, DelegationScope scope, LocalDate lastDay) {
        return arrangement(RecordFacts.id(), position, scope, lastDay);
    }

    private LocalArrangementApproved arrangement(
            RecordId entryId, String position, DelegationScope scope, LocalDate lastDay) {
        return new LocalArrangementApproved(
                district,
                entryId,
                FIRST,
                lastDay,
                ArrangementKind.LOCAL_ARRANGEMENT,
                Position.of(position),
                Grade.of(9),
                scope,
                "letter");
    }

    private Map<String, Object> proposal(String parameters) {
        return proposals.items("district=" + district.code() + parameters).get(0);
    }

    private void entered(DelegationEvent event) {
        database.append(List.of(new GenericDomainEventMessage<>(
                "DelegationRegister",
                "delegation-" + district.code(),
                entries++,
                event,
                Map.of(),
                UUID.randomUUID().toString(),
                Instant.parse("2026-05-02T00:00:00Z"))));
    }

    private void stands(String provider, String unit) {
        database.owner()
                .sql("""
                        insert into read.standing (child_id, valid_from, known_from, district, provider,
                                                   responsible_unit, indigenous_status, rule_version)
                        values (:child, '2025-12-01', '2026-01-01T00:00:00Z', :district, :provider, :unit, 'NEITHER', 'v')
                        """)
                .param("child", told.child())
                .param("district", district.code())
                .param("provider", provider)
                .param("unit", unit)
                .update();
    }
}
