package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpMethod;
import permanency.query.Body;
import permanency.query.Told;

/** What becomes of events that cannot be applied. */
class ParkingIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();

    private final Told child = new Told("PARKING");
    private final Told other = new Told("PARKING");

    @AfterEach
    void all_is_well_again() {
        SIDE.counting().poisonDays.clear();
        SIDE.counting().badDays.clear();
        SIDE.counting().databaseIsDown = false;
        SIDE.database().owner().sql("delete from read.parked_event").update();
    }

    @Test
    void an_event_that_fails_parks_its_child_and_no_other() {
        SIDE.counting().poisonDays.add("2026-01-02");
        SIDE.tell(other, "2026-01-01", "2026-01-03");
        SIDE.tell(child, "2026-01-01", "2026-01-02", "2026-01-03");
        SIDE.tell(other, "2026-01-04");
        SIDE.await(other, 2);

        assertThat(SIDE.days(child)).isEqualTo("2026-01-01");
        assertThat(SIDE.days(other)).isEqualTo("2026-01-01 2026-01-03 2026-01-04");
        assertThat(parked()).containsExactly("1 failed", "2 behind");
        assertThat(SIDE.isIncomplete(child)).isTrue();
        assertThat(SIDE.isIncomplete(other)).isFalse();
    }

    @Test
    void what_comes_later_waits_behind_it_in_order() {
        SIDE.counting().poisonDays.add("2026-01-01");
        SIDE.tell(child, "2026-01-01");
        SIDE.await(child, 0);
        SIDE.counting().poisonDays.clear();
        SIDE.tell(child, "2026-01-02", "2026-01-03");
        SIDE.await(child, 2);

        assertThat(SIDE.days(child)).isNull();
        assertThat(parked()).containsExactly("0 failed", "1 behind", "2 behind");
    }

    @Test
    void so_does_a_row_that_the_database_does_not_take_among_many_children_of_one_batch() {
        SIDE.counting().badDays.add("2026-01-02");
        var others = Stream.generate(() -> new Told("PARKING")).limit(20).toList();
        var events = new ArrayList<EventMessage<?>>();
        others.forEach(o -> events.add(o.at("2026-01-01T00:00:00Z", o.noneDue("2026-01-01"))));
        events.add(child.at("2026-01-02T00:00:00Z", child.noneDue("2026-01-02")));
        others.forEach(o -> events.add(o.at("2026-01-03T00:00:00Z", o.noneDue("2026-01-03"))));
        SIDE.database().append(events);
        SIDE.await(others.get(19), 1);

        assertThat(others).allSatisfy(o -> assertThat(SIDE.days(o)).isEqualTo("2026-01-01 2026-01-03"));
        assertThat(SIDE.days(child)).isNull();
        assertThat(parked()).containsExactly("0 failed");
        assertThat(field("$.items[0].message").get(0)).asString().startsWith("SQLState 23514");
    }

    @Test
    void a_payload_a_name_and_a_revision_that_cannot_be_read_park_their_child() {
        var third = new Told("PARKING");
        SIDE.write(child, 0, "review.NoReviewDue", "1", "{\"childId\":\"Kim\",\"occurredOn\":\"someday\"}");
        SIDE.write(other, 0, "review.Reconsidered", "1", "{}");
        SIDE.write(third, 0, "review.NoReviewDue", "99", "{}");
        var fourth = new Told("PARKING");
        SIDE.tell(fourth, "2026-01-01");
        SIDE.await(fourth, 0);

        assertThat(SIDE.days(fourth)).isEqualTo("2026-01-01");
        assertThat(List.of(child, other, third)).allMatch(SIDE::isIncomplete);
        assertThat(names())
                .containsExactlyInAnyOrder("review.NoReviewDue", "review.Reconsidered", "review.NoReviewDue");
    }

    @Test
    void an_event_that_another_projection_cannot_apply_is_applied_by_the_others() {
        SIDE.counting().poisonDays.add("2026-01-01");
        SIDE.tell(child, "2026-01-01");
        SIDE.await(child, 0);
        SIDE.context().getBean(Freshness.class).require(child.child(), 0L, "review-due");

        var rows = SIDE.database().owner().sql("select count(*) from read.review_due where child_id = ?");
        assertThat(rows.param(child.child()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_database_that_is_down_parks_nothing() {
        SIDE.counting().databaseIsDown = true;
        SIDE.tell(child, "2026-01-01", "2026-01-02");
        await().until(() -> SIDE.health().getStatus().equals(Status.DOWN));
        assertThat(parked()).isEmpty();

        SIDE.counting().databaseIsDown = false;
        SIDE.await(child, 1);
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02");
        assertThat(parked()).isEmpty();
    }

    @Test
    void health_tells_of_it_and_stays_up() {
        SIDE.counting().poisonDays.add("2026-01-01");
        SIDE.tell(child, "2026-01-01");
        SIDE.await(child, 0);

        assertThat(SIDE.health().getStatus()).isEqualTo(Status.UP);
        assertThat(SIDE.health().getDetails()).containsEntry("parkedChildren", Map.of("counting", 1));
    }

    @Test
    void an_operator_sees_where_it_came_up_and_nothing_of_what_it_says() {
        SIDE.counting().poisonDays.add("2026-01-01");
        SIDE.tell(child, "2026-01-01", "2026-01-02");
        SIDE.await(child, 1);

        var answer = Body.of(SIDE.operate(HttpMethod.GET, "/parked-events?projection=counting"));
        assertThat(answer).doesNotContain("Kim", "payload");
        assertThat(JsonPath.<String>read(answer, "$.items[0].error")).isEqualTo("java.lang.IllegalStateException");
        assertThat(JsonPath.<String>read(answer, "$.items[0].message"))
                .startsWith("at permanency.query.projection.Counting.after");
        assertThat(this.<Integer>field("$.items[*].attempts", "?child=" + child.child()))
                .containsExactly(1, 0);
        assertThat(this.<String>field("$.items[*]", "?failed=true&page=1")).isEmpty();
        assertThat(SIDE.operate(HttpMethod.GET, "/parked-events?projection=none"))
                .hasStatus(400);
    }

    private List<String> parked() {
        return SIDE.database().owner().sql("""
                        select version || case when error is null then ' behind' else ' failed' end
                        from read.parked_event where projection = 'counting' order by child_id, version
                        """).query(String.class).list();
    }

    private List<String> names() {
        return field("$.items[*].name", "?projection=counting");
    }

    private List<Object> field(String path) {
        return field(path.replace("[0]", "[*]"), "?failed=true");
    }

    private <T> List<T> field(String path, String query) {
        return JsonPath.read(Body.of(SIDE.operate(HttpMethod.GET, "/parked-events" + query)), path);
    }
}
