package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static permanency.query.access.AccessRules.R140;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** A child of whom not even the first event could be applied, so that nothing is known of where it is. */
@QuerySideTest
class ParkedFirstEventTest {

    private static final String DISTRICT = "PARKED_FIRST";
    private static final List<String> OTHERS = List.of(
            Token.district(DISTRICT), Token.provider("parked-ngo"), Token.holding("MANAGER_CASEWORK", DISTRICT));
    private static final List<String> WHO_SEE_ALL = List.of(Token.auditor(), Token.district("*"));

    private final Told told = new Told(DISTRICT);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @AfterEach
    void the_database_takes_all_rows() {
        database.owner()
                .sql("alter table read.child drop constraint if exists not_here")
                .update();
        database.owner()
                .sql("delete from read.parked_event where child_id = :child")
                .param("child", told.child())
                .update();
    }

    @Test
    void who_sees_all_sees_it_as_incomplete_and_nobody_else_does_until_it_is_applied() {
        refuseRows();
        database.append(told.managedBy("parked-ngo", "2026-07-01"));
        awaitParked(2);

        for (var token : WHO_SEE_ALL) {
            assertThat(get(token, "")).as(R140.sentence()).hasStatusOk();
            assertThat(get(token, "")).bodyJson().extractingPath("$.incomplete").isEqualTo(true);
            assertThat(get(token, "/history"))
                    .bodyJson()
                    .extractingPath("$.events[*].version")
                    .asArray()
                    .containsExactly(0, 1, 2);
            assertThat(list(token)).contains("\"incomplete\":[\"" + told.child() + "\"]");
        }
        for (var token : OTHERS) {
            assertThat(get(token, "")).hasStatus(404);
            assertThat(get(token, "/history")).hasStatus(404);
            assertThat(list(token)).doesNotContain(told.child().toString()).contains("\"incompleteChildren\":0");
        }

        the_database_takes_rows_again();
        for (var token : OTHERS) {
            assertThat(get(token, "")).hasStatusOk();
        }
        assertThat(get(Token.auditor(), ""))
                .bodyJson()
                .extractingPath("$.incomplete")
                .isEqualTo(false);
    }

    @Test
    void when_it_cannot_even_be_read_who_sees_all_is_told_so_and_nobody_else() {
        write("child.ChildRegistered", "99", "{}");
        awaitParked(1);

        for (var rest : List.of("", "/history")) {
            var answer = get(Token.auditor(), rest);
            assertThat(answer).hasStatus(503).hasContentType("application/problem+json");
            assertThat(answer).bodyJson().extractingPath("$.incomplete").isEqualTo(true);
            assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("child.ChildRegistered");
            OTHERS.forEach(token -> assertThat(get(token, rest)).hasStatus(404));
        }
        assertThat(get(Token.auditor(), "/history", "text/csv"))
                .hasStatus(503)
                .hasContentType("application/problem+json");
    }

    @Test
    void nothing_is_repeated_of_what_an_event_says_that_is_not_as_it_should_be() {
        write("child.ChildRegistered", "1", "{\"childId\":\"Kim\",\"occurredOn\":\"someday\"}");
        awaitParked(1);

        var answer = get(Token.auditor(), "");
        assertThat(answer)
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.incomplete")
                .isEqualTo(true);
        assertThat(Body.of(answer)).doesNotContain("Kim", "someday");
    }

    private void refuseRows() {
        database.owner()
                .sql("alter table read.child add constraint not_here check (district <> '" + DISTRICT + "')")
                .update();
    }

    private void the_database_takes_rows_again() {
        database.owner().sql("alter table read.child drop constraint not_here").update();
        var retried = http.post()
                .uri("/v1/operations/parked-events/retry?child=" + told.child())
                .header(HttpHeaders.AUTHORIZATION, Token.with("OPERATE"));
        assertThat(retried)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.complete")
                .isEqualTo(1);
    }

    private void awaitParked(int events) {
        database.awaitProjections();
        await().until(() -> database.owner()
                        .sql("select count(*) from read.parked_event where projection = 'child' and child_id = :child")
                        .param("child", told.child())
                        .query(Integer.class)
                        .single()
                == events);
    }

    /** As another version of the product may have written it. */
    private void write(String name, String revision, String payload) {
        database.owner()
                .sql("""
                        insert into events.domain_event
                            (event_id, stream_id, sequence_number, stream_type, event_name, revision, recorded_at, payload,
                             metadata)
                        values (:id, :child, 0, 'Child', :name, :revision, '2026-01-01T00:00:00.000Z', :payload, '{}')
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("child", told.child().toString())
                .param("name", name)
                .param("revision", revision)
                .param("payload", payload)
                .update();
    }

    private String list(String token) {
        return Body.of(http.get()
                .uri("/v1/worklist/review-due?limit=200&provider=parked-ngo")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange());
    }

    private MvcTestResult get(String token, String rest) {
        return get(token, rest, "application/json");
    }

    private MvcTestResult get(String token, String rest, String accept) {
        return http.get()
                .uri("/v1/children/" + told.child() + rest)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }
}
