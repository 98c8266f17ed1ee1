package permanency.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static permanency.query.access.AccessRules.R140;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

@QuerySideTest
class AccessLogTest {

    private final Told told = new Told("ACCESS_LOG");

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child() {
        database.append(told.managedBy("log-ngo", "2026-07-01"));
        database.awaitProjections();
    }

    @Test
    void every_read_of_a_child_is_logged() {
        var record = UUID.randomUUID();
        get(Token.provider("log-ngo"), told.child(), "");
        get(Token.provider("log-ngo"), told.child(), "/history");
        get(Token.provider("log-ngo"), told.child(), "/records/" + record);

        assertThat(logged(told.child()))
                .as(R140.sentence())
                .extracting(r -> r.get("what"))
                .containsExactly("state", "history", "record " + record);
        assertThat(logged(told.child()))
                .extracting(r -> r.get("actor"), r -> r.get("organisation"), r -> r.get("outcome"))
                .containsOnly(tuple("casey", "log-ngo", "SHOWN"));
    }

    @Test
    void so_is_an_attempt_at_a_child_that_is_not_shown() {
        get(Token.provider("other-ngo"), told.child(), "");

        assertThat(logged(told.child())).extracting(r -> r.get("outcome")).containsExactly("NOT_SHOWN");
    }

    @Test
    void nothing_is_shown_when_it_cannot_be_logged() {
        database.owner()
                .sql("revoke insert on access.access_log from permanency_query")
                .update();
        try {
            var answer = get(Token.provider("log-ngo"), told.child(), "/history");

            assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
            assertThat(Body.of(answer)).doesNotContain("state").doesNotContain("access_log");
        } finally {
            database.owner()
                    .sql("grant insert on access.access_log to permanency_query")
                    .update();
        }
    }

    private MvcTestResult get(String token, UUID child, String rest) {
        return http.get()
                .uri("/v1/children/" + child + rest)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private List<Map<String, Object>> logged(UUID child) {
        return database.owner()
                .sql("select * from access.access_log where child_id = :child order by id")
                .param("child", child)
                .query()
                .listOfRows();
    }
}
