package permanency.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import permanency.query.Body;
import permanency.query.QuerySideTest;
import permanency.query.Surroundings;
import permanency.query.TestClock;
import permanency.query.Token;
import permanency.query.Told;
import permanency.query.database.TestDatabase;

/** A list as a file, and its counts, over HTTP. */
@QuerySideTest
class ListFilesTest {

    private static final String DISTRICT = "LIST_FILES";
    private static final String LIST = "/v1/worklist/review-due";

    private final Told told = new Told(DISTRICT);

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void a_child() {
        Surroundings.CLOCK.set(TestClock.NOW);
        database.append(told.managedBy("files-ngo", "2026-06-14"));
        database.awaitProjections();
    }

    @Test
    void a_file_has_a_header_and_every_row() {
        var file = get(LIST + "?asAt=2026-06-15", "text/csv");

        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file)
                .headers()
                .hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"review-due-2026-06-15.csv\"");
        assertThat(Body.of(file))
                .startsWith(
                        "childId,district,provider,coordinator,goal,mode,targetOn,lastHeldOn,dueOn,daysToDue,status,"
                                + "because.cause,because.countedFrom,because.months,because.clause,incomplete\r\n")
                .contains(told.child() + ",LIST_FILES,files-ngo,cory,RESTORATION,STANDARD,2027-01-01,2026-01-02,"
                        + "2026-06-14,-1,OVERDUE,REVIEW_HELD,2026-01-02,6,R46,false\r\n");
        assertThat(file).headers().hasValue(ListFile.INCOMPLETE_CHILDREN, "0");
    }

    @Test
    void a_file_tells_of_children_of_whom_an_event_waits_to_be_applied_and_of_those_who_may_be_missing() {
        var missing = new Told(DISTRICT);
        database.append(List.of(missing.at("2026-01-01T00:00:00Z", missing.registered("2026-01-01"))));
        database.awaitProjections();
        park(told);
        park(missing);

        var file = get(LIST + "?asAt=2026-06-15", "text/csv");
        assertThat(Body.of(file)
                        .lines()
                        .filter(line -> line.startsWith(told.child().toString())))
                .singleElement()
                .asString()
                .endsWith(",R46,true");
        assertThat(Body.of(file)).doesNotContain(missing.child().toString());
        assertThat(file).headers().hasValue(ListFile.INCOMPLETE_CHILDREN, "2");
        assertThat(get(LIST, "*/*"))
                .bodyJson()
                .extractingPath("$.incompleteChildren")
                .isEqualTo(2);
        assertThat(http.get().uri(LIST).header(HttpHeaders.AUTHORIZATION, Token.district("ELSEWHERE")))
                .as("children whom one does not see are not counted")
                .bodyJson()
                .extractingPath("$.incompleteChildren")
                .isEqualTo(0);
    }

    /** As when an event of the child could not be applied. */
    private void park(Told child) {
        database.owner().sql("""
                        insert into read.parked_event
                            (projection, child_id, version, event_id, name, parked_at, attempts)
                        select name, :child, 9, 'file', 'review.NoReviewDue', now(), 1
                        from read.projection where name in ('review-due', 'standing')
                        """).param("child", child.child()).update();
    }

    @AfterEach
    void nothing_is_parked() {
        database.owner()
                .sql("delete from read.parked_event where event_id = 'file'")
                .update();
    }

    @Test
    void a_page_is_in_json_unless_somebody_asks_for_a_file() {
        assertThat(get(LIST, "*/*")).hasStatusOk().hasContentType("application/json");
        assertThat(get(LIST, "text/plain")).hasStatus(406);
    }

    @ParameterizedTest
    @CsvSource({"goal, NONE", "asAt, never", "limit, 10", "sort, name", "minAgeDays, x"})
    void a_file_that_makes_no_sense_is_a_problem(String field, String value) {
        var answer = get(LIST + "?" + field + "=" + value, "text/csv");

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void items_are_counted_by_a_dimension_with_the_filters_of_the_list() {
        var counts = get(LIST + "/counts?by=district&overdue=true&provider=files-ngo", "application/json");

        assertThat(counts).hasStatusOk();
        assertThat(counts).bodyJson().extractingPath("$.by").isEqualTo("district");
        assertThat(counts).bodyJson().extractingPath("$.counts[0].value").isEqualTo(DISTRICT);
        assertThat(get(LIST + "/counts?by=age&overdue=false&provider=files-ngo", "application/json"))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(0);
    }

    @Test
    void counts_need_a_dimension_that_there_is() {
        assertThat(get(LIST + "/counts", "application/json")).hasStatus(400);
        assertThat(get(LIST + "/counts?by=name", "application/json"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("by");
    }

    @Test
    void the_interface_describes_the_rows_of_each_list() {
        assertThat(get("/v1/api-docs", "application/json"))
                .bodyJson()
                .extractingPath("$.paths['/v1/worklist/review-due'].get.responses['200'].content"
                        + "['application/json'].schema['$ref']")
                .isEqualTo("#/components/schemas/ListPageReviewDue");
        assertThat(get("/v1/api-docs", "application/json"))
                .bodyJson()
                .extractingPath(
                        "$.paths['/v1/worklist/review-due'].get.responses['200'].content['text/csv'].schema.type")
                .isEqualTo("string");
        assertThat(get("/v1/api-docs", "application/json"))
                .bodyJson()
                .extractingPath("$.paths['/v1/worklist/review-due'].get.parameters[*].name")
                .asArray()
                .contains("overdue", "districtGroup", "limit")
                .doesNotContain("token", "own", "response");
    }

    private MvcTestResult get(String uri, String accept) {
        return http.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, Token.district(DISTRICT))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }
}
