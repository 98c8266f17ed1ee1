package permanency.query.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.delegation.DelegatedDecision.EXTENSION;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.ArrangementKind;
import permanency.events.delegation.DecisionLevelSet;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationCorrected;
import permanency.events.delegation.DelegationEnded;
import permanency.events.delegation.DelegationEvent;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.DelegationScope;
import permanency.events.delegation.DelegationVoided;
import permanency.events.delegation.Grade;
import permanency.events.delegation.LocalArrangementApproved;
import permanency.events.delegation.PilotStarted;
import permanency.events.delegation.Position;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.database.TestDatabase;

/** What the registers of the state and of Far West say, as at a day and as known at a time. No other test writes them. */
@QuerySideTest
class WhoDecidesEndpointTest {

    private static final DistrictId DISTRICT = DistrictId.of("FAR_WEST");
    private static final RecordId LEVEL = id();
    private static final RecordId TRIAL = id();
    private static final RecordId PILOT = id();

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void registers(@Autowired TestDatabase database) {
        var levels = new Entering(database, "state-wide");
        levels.at("2026-02-01", level(LEVEL, GOAL_CHANGE, 4, "2026-03-01", "2026-05-31"));
        levels.at("2026-04-01", new DelegationCorrected(null, id(), day("2026-03-01"), LEVEL, "It says 3."));
        levels.at("2026-04-01", level(LEVEL, GOAL_CHANGE, 3, "2026-03-01", "2026-05-31"));
        var entries = new Entering(database, DISTRICT.code());
        entries.at(
                "2026-02-01",
                new LocalArrangementApproved(
                        DISTRICT,
                        TRIAL,
                        day("2026-03-01"),
                        null,
                        ArrangementKind.TRIAL,
                        Position.of("PRACTICE_LEADER"),
                        Grade.of(10),
                        DelegationScope.ALL,
                        "Trial 2026/1"));
        entries.at("2026-03-10", new PilotStarted(DISTRICT, PILOT, day("2026-03-01"), null, null, "Pilot 2026/2"));
        entries.at("2026-04-01", new DelegationEnded(DISTRICT, TRIAL, day("2026-04-15"), "It is over."));
        entries.at("2026-05-01", new DelegationVoided(DISTRICT, id(), day("2026-03-01"), PILOT, "Never approved."));
    }

    @BeforeEach
    void now() {
        Surroundings.CLOCK.set(TestClock.NOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 5, false", "2026-03-01, 3, true", "2026-05-31, 3, true", "2026-06-01, 5, false"})
    void the_level_is_that_of_the_day_and_of_the_settings_where_the_register_says_nothing(
            String asAt, int level, boolean byRegister) {
        var found = ask("asAt=" + asAt).<List<Map<String, Object>>>read("$.levels[?(@.decision == 'GOAL_CHANGE')]");
        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .containsEntry("level", level)
                .containsEntry("entryId", byRegister ? LEVEL.toString() : null);
    }

    @Test
    void every_kind_of_decision_has_a_level() {
        assertThat(ask("").<List<String>>read("$.levels[*].decision"))
                .containsExactly(GOAL_CHANGE.name(), EXTENSION.name(), DelegatedDecision.REGISTER.name());
        assertThat(ask("").<List<Integer>>read("$.levels[*].level")).containsExactly(5, 5, 3);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01T00:00:00Z, 4, 0", "2026-03-31T23:59:59Z, 4, 0", "2026-04-01T00:00:00Z, 3, 2"})
    void what_was_corrected_later_is_told_as_it_was_known(String knownAt, int level, int version) {
        var then = ask("asAt=2026-03-15&asKnownAt=" + knownAt);
        assertThat(then.<List<Integer>>read("$.levels[?(@.decision == 'GOAL_CHANGE')].level"))
                .containsExactly(level);
        assertThat(then.<Integer>read("$.stateWideVersion")).isEqualTo(version);
    }

    @Test
    void before_anything_was_entered_there_is_nothing_but_the_settings() {
        var then = ask("asAt=2026-03-15&asKnownAt=2026-01-31T23:59:59Z");
        assertThat(then.<List<Integer>>read("$.levels[*].level")).containsExactly(5, 5, 3);
        assertThat(then.<List<Object>>read("$.entries")).isEmpty();
        assertThat(then.<Object>read("$.stateWideVersion")).isNull();
        assertThat(then.<Object>read("$.districtVersion")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-04-14, true", "2026-04-15, false"})
    void an_entry_says_whether_it_is_in_force(String asAt, boolean inForce) {
        var trial = entry(ask("asAt=" + asAt), TRIAL);
        assertThat(trial)
                .containsEntry("kind", "TRIAL")
                .containsEntry("position", "PRACTICE_LEADER")
                .containsEntry("minimumGrade", 10)
                .containsEntry("scope", "ALL")
                .containsEntry("from", "2026-03-01")
                .containsEntry("lastDay", "2026-04-14")
                .containsEntry("instrument", "Trial 2026/1")
                .containsEntry("inForce", inForce);
    }

    @Test
    void a_pilot_from_before_grades_were_named_goes_by_the_settings_until_it_was_voided() {
        assertThat(entry(ask("asKnownAt=2026-04-30T23:59:59Z"), PILOT))
                .containsEntry("kind", "COORDINATOR_PILOT")
                .containsEntry("minimumGrade", 9)
                .containsEntry("scope", "PROVIDER_MANAGED");
        assertThat(ask("asKnownAt=2026-05-01T00:00:00Z")
                        .<List<Object>>read("$.entries[?(@.entryId == '" + PILOT + "')]"))
                .isEmpty();
    }

    @Test
    void a_district_that_is_none_has_no_register() {
        assertThat(get("/v1/delegations/NOWHERE")).hasStatus(404);
        assertThat(get("/v1/delegations/state-wide")).hasStatus(404);
        assertThat(get("/v1/delegations/FAR_WEST?asAt=1899-12-31")).hasStatus(400);
        assertThat(get("/v1/delegations/FAR_WEST?onTheDay=2026-01-01")).hasStatus(400);
    }

    private static Map<String, Object> entry(DocumentContext answer, RecordId id) {
        return answer.<List<Map<String, Object>>>read("$.entries[?(@.entryId == '" + id + "')]")
                .get(0);
    }

    private DocumentContext ask(String parameters) {
        return JsonPath.parse(Body.of(get("/v1/delegations/FAR_WEST?" + parameters)));
    }

    private MvcTestResult get(String uri) {
        return http.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, Token.provider("some-ngo"))
                .exchange();
    }

    private static DecisionLevelSet level(
            RecordId id, DelegatedDecision decision, int level, String from, String lastDay) {
        return new DecisionLevelSet(id, day(from), day(lastDay), decision, DelegationLevel.of(level), "Schedule 2026");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }

    /** Appends to one register. */
    private static final class Entering {

        private final TestDatabase database;
        private final String register;
        private long version;

        Entering(TestDatabase database, String register) {
            this.database = database;
            this.register = register;
        }

        void at(String day, DelegationEvent event) {
            database.append(List.of(new GenericDomainEventMessage<>(
                    "DelegationRegister",
                    "delegation-" + register,
                    version++,
                    event,
                    Map.of(),
                    UUID.randomUUID().toString(),
                    Instant.parse(day + "T00:00:00Z"))));
        }
    }
}
