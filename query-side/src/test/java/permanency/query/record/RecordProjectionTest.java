package permanency.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import permanency.events.delegation.AuthorityKind;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class RecordProjectionTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final String MORNING = "2026-05-05T00:00:00Z";
    private static final String NOON = "2026-05-05T02:00:00Z";

    private final Told told = new Told("RECORD_ONE");
    private final RecordFacts facts = RecordFacts.of(told.child());

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child_of_a_provider() {
        database.append(List.of(
                told.at("2026-01-01T00:00:00Z", told.registered("2025-12-01")),
                told.at("2026-01-01T00:00:00Z", facts.held(null, "RECORD_ONE", LocalDate.of(2025, 12, 1))),
                told.at("2026-01-02T00:00:00Z", told.to("record-ngo", "2026-01-02")),
                told.at("2026-01-02T00:00:00Z", facts.held("record-ngo", "RECORD_ONE", LocalDate.of(2026, 1, 2)))));
    }

    @Test
    void a_row_says_who_recorded_it_and_by_which_authority() {
        var proposal = RecordFacts.id();
        database.append(List.of(
                told.at(MORNING, facts.proposed(proposal, MAY)),
                told.at(NOON, facts.approved(proposal, MAY, MAY.plusDays(7), AuthorityKind.PILOT))));

        assertThat(rows().get(3))
                .containsEntry("name", "goal.GoalChangeApproved")
                .containsEntry("about", proposal.value())
                .containsEntry("actor", "pat")
                .containsEntry("organisation", "DCJ")
                .containsEntry("position", "COORDINATOR")
                .containsEntry("grade", "CLERK_9_10")
                .containsEntry("level", "5")
                .containsEntry("authority", "PILOT")
                .containsEntry("clause", "R73")
                .containsEntry("outcome", "APPROVED")
                .containsEntry("goal_from", "RESTORATION")
                .containsEntry("goal_to", "GUARDIANSHIP")
                .containsEntry("person", "manny")
                .containsEntry("known_from", Timestamp.from(Instant.parse(NOON)));
        assertThat(rows().get(3).get("decided_on")).hasToString("2026-05-04");
        assertThat(rows().get(3).get("occurred_on")).hasToString("2026-05-11");
    }

    @Test
    void it_is_of_the_district_and_of_the_case_holder_of_whom_one_knew_when_it_was_recorded() {
        database.append(List.of(
                told.at(MORNING, facts.reviewed(RecordFacts.id(), MAY)),
                told.at(NOON, facts.held(null, "RECORD_TWO", LocalDate.of(2026, 2, 1))),
                told.at(NOON, facts.reviewed(RecordFacts.id(), MAY))));

        assertThat(rows())
                .extracting(r -> r.get("district"), r -> r.get("provider"))
                .containsExactly(
                        tuple("RECORD_ONE", null),
                        tuple("RECORD_ONE", null),
                        tuple("RECORD_ONE", "record-ngo"),
                        tuple("RECORD_TWO", null));
    }

    @Test
    void what_was_corrected_is_in_force_until_then_and_names_the_correction() {
        var review = RecordFacts.id();
        database.append(List.of(told.at(MORNING, facts.reviewed(review, MAY))));
        database.awaitProjections();
        database.append(List.of(
                told.at(NOON, facts.corrected(review, MAY)), told.at(NOON, facts.reviewed(review, MAY.plusDays(1)))));

        assertThat(rows())
                .extracting(r -> r.get("version"), r -> r.get("known_to"), r -> r.get("superseded_by"))
                .endsWith(
                        tuple(4L, Timestamp.from(Instant.parse(NOON)), 5L),
                        tuple(5L, null, null),
                        tuple(6L, null, null));
    }

    @Test
    void what_follows_from_facts_is_no_record() {
        database.append(List.of(
                told.at(MORNING, told.due("2026-05-04", "record-ngo", "2026-11-04")),
                told.at(MORNING, told.noneDue("2026-05-04"))));

        assertThat(rows()).hasSize(2);
    }

    @Test
    void a_rebuild_gives_the_same_rows() {
        var review = RecordFacts.id();
        database.append(List.of(
                told.at(MORNING, facts.reviewed(review, MAY)),
                told.at(NOON, facts.reviewCorrected(review, MAY)),
                told.at(NOON, facts.held("other-ngo", "RECORD_TWO", MAY)),
                told.at(NOON, facts.voided(review, MAY))));
        database.awaitProjections();

        var answer = http.post()
                .uri("/v1/operations/projections/record/rebuild")
                .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"))
                .exchange();

        int changed = JsonPath.read(Body.of(answer), "$.childrenChanged");
        assertThat(changed).isZero();
    }

    private List<Map<String, Object>> rows() {
        database.awaitProjections();
        return database.owner().sql("""
                        select * from read.record where child_id = :child order by version
                        """).param("child", told.child()).query().listOfRows();
    }
}
