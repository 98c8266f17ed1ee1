package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.history.SealingConsequences.R142;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.events.ChildId;
import permanency.events.RecordId;
import permanency.events.records.ConsequenceWithdrawn;
import permanency.events.records.RecordSealed;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class SealedHistoryReadTest {

    private static final String DISTRICT = "SEALED";
    private static final String OFFICER = Token.holding("RECORDS_OFFICER", "*");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Told told = new Told(DISTRICT);
    private final ChildId child = new ChildId(told.child());

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void an_adopted_child() {
        database.append(told.managedBy("sealed-ngo", "2026-07-01"));
        database.append(List.of(
                told.at("2026-02-01T00:00:00Z", new RecordSealed(child, DAY, new RecordId(UUID.randomUUID())))));
        database.awaitProjections();
    }

    @Test
    void whoever_else_may_see_the_child_is_told_that_there_is_none() {
        for (var token : List.of(Token.provider("sealed-ngo"), Token.district(DISTRICT), Token.district("*"))) {
            assertThat(read(token, null)).as(R142.sentence()).hasStatus(404);
            assertThat(read(token, "Asked by the court.")).hasStatus(404);
            assertThat(list(token, "Asked by the court."))
                    .doesNotContain(told.child().toString());
        }
        assertThat(read(Token.holding("RECORDS_OFFICER", "ELSEWHERE"), "Asked by the court."))
                .as("of another district")
                .hasStatus(404);
    }

    @Test
    void who_may_open_it_is_asked_for_a_reason() {
        for (var token : List.of(OFFICER, Token.auditor())) {
            assertThat(read(token, null)).hasStatus(403).hasContentType("application/problem+json");
            assertThat(read(token, null)).bodyJson().extractingPath("$.clause").isEqualTo("R142");
            assertThat(list(token, null)).doesNotContain(told.child().toString());
            assertThat(read(token, "Asked by the court.")).as(R142.sentence()).hasStatusOk();
            assertThat(list(token, "Asked by the court.")).contains(told.child().toString());
        }
        assertThat(reasons()).contains("Asked by the court.");
    }

    @Test
    void a_seal_that_does_not_follow_any_more_closes_nothing() {
        database.append(
                List.of(told.at("2026-02-02T00:00:00Z", new ConsequenceWithdrawn(child, DAY, RecordSealed.KEY))));
        database.awaitProjections();

        assertThat(read(Token.provider("sealed-ngo"), null)).hasStatusOk();
    }

    private MvcTestResult read(String token, String reason) {
        return get(token, reason, "/v1/children/" + told.child());
    }

    private String list(String token, String reason) {
        return Body.of(get(token, reason, "/v1/worklist/review-due?limit=200&district=" + DISTRICT));
    }

    private MvcTestResult get(String token, String reason, String uri) {
        var request = http.get().uri(uri).header(HttpHeaders.AUTHORIZATION, token);
        return reason == null
                ? request.exchange()
                : request.header("Access-Reason", reason).exchange();
    }

    private List<String> reasons() {
        return database.owner()
                .sql("select reason from access.access_log where child_id = :child and outcome = 'SHOWN'")
                .param("child", told.child())
                .query(String.class)
                .list();
    }
}
