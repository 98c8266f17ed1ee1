package permanency.query.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

@QuerySideTest
class IdentityEndpointTest {

    private static int used;

    private final String number = String.valueOf((char) ('A' + used++));
    private final String district = "IDENTITY_" + number;
    private final Told ours = new Told(district);
    private final Told theirs = new Told("ELSEWHERE_" + number);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void two_children() {
        database.append(ours.managedBy("identity-" + number.toLowerCase(Locale.ROOT), "2026-06-14"));
        database.append(theirs.managedBy("elsewhere-" + number.toLowerCase(Locale.ROOT), "2026-06-14"));
        known(ours, 1, "Ana Mistyped " + number, "CS-1-" + number);
        known(ours, 2, "Anna Right " + number, "CS-1-" + number);
        known(theirs, 1, "Anna Other " + number, "CS-2-" + number);
        database.awaitProjections();
    }

    @Test
    void a_child_is_found_by_a_part_of_its_name_as_entered_last() {
        assertFound("{\"name\":\"anna right " + number + "\"}", ours);
        assertFound("{\"name\":\"Mistyped " + number + "\"}");
    }

    @Test
    void a_part_of_a_name_is_no_pattern() {
        assertFound("{\"name\":\"Anna%" + number + "\"}");
    }

    @Test
    void a_child_is_found_by_its_childstory_id() {
        assertFound("{\"childStoryId\":\"CS-1-" + number + "\"}", ours);
    }

    @Test
    void names_for_a_page_of_a_list() {
        assertFound("{\"childIds\":[\"" + ours.child() + "\",\"" + UUID.randomUUID() + "\"]}", ours);
        assertThat(search("{\"childIds\":[\"" + ours.child() + "\"]}"))
                .bodyJson()
                .hasPathSatisfying("$.children[0].name", v -> assertThat(v).isEqualTo("Anna Right " + number))
                .hasPathSatisfying(
                        "$.children[0].childStoryId", v -> assertThat(v).isEqualTo("CS-1-" + number));
    }

    @Test
    void nobody_finds_a_child_whom_they_do_not_see() {
        assertFound("{\"childStoryId\":\"CS-2-" + number + "\"}");
        assertFound("{\"childIds\":[\"" + theirs.child() + "\"]}");
    }

    @Test
    void who_was_found_is_logged() {
        search("{\"childStoryId\":\"CS-1-" + number + "\"}");

        var logged = database.owner()
                .sql("""
                        select l.what from access.access_child c join access.access_log l on l.id = c.access_id
                        where c.child_id = :child
                        """)
                .param("child", ours.child())
                .query(String.class)
                .list();
        assertThat(logged).containsExactly("identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"A\"}",
                "{\"name\":\"Anna\",\"childStoryId\":\"CS-1\"}",
                "{\"childIds\":[]}",
                "{\"childIds\":[null]}",
                "{\"childIds\":[\"nobody\"]}",
                "{\"surname\":\"Anna\"}",
                "{\"name\":\"An\\u0000na\"}",
                "{",
                ""
            })
    void a_search_that_makes_no_sense_is_refused(String body) {
        var answer = search(body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(Body.of(answer)).doesNotContain("tools.jackson", "Exception");
    }

    @Test
    void it_needs_a_token_with_the_role() {
        assertThat(http.post().uri("/v1/child-search").content("{}").contentType(MediaType.APPLICATION_JSON))
                .hasStatus(401);
        assertThat(search("{\"name\":\"Anna\"}", Token.with("OPERATE"))).hasStatus(403);
    }

    private void assertFound(String search, Told... children) {
        var expected = Stream.of(children).map(c -> c.child().toString()).toArray();
        assertThat(search(search))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.children[*].childId")
                .asArray()
                .containsExactly(expected);
    }

    private MvcTestResult search(String body) {
        return search(body, Token.district(district));
    }

    private MvcTestResult search(String body, String token) {
        return http.post()
                .uri("/v1/child-search")
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void known(Told child, int version, String name, String childStoryId) {
        database.owner()
                .sql("insert into identity.child_identity values (:child, :version, :name, :childStoryId)")
                .param("child", child.child())
                .param("version", version)
                .param("name", name)
                .param("childStoryId", childStoryId)
                .update();
    }
}
