package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import permanency.query.Body;
import permanency.query.Told;

/** What operators do about events that could not be applied. */
class RetryIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();

    private final Told child = new Told("RETRY");
    private final Told other = new Told("RETRY");

    @AfterEach
    void all_is_well_again() {
        SIDE.counting().poisonDays.clear();
        SIDE.operate(HttpMethod.POST, "/parked-events/retry");
    }

    @Test
    void what_was_parked_is_applied_in_order_and_once() {
        park(child);
        park(other);
        SIDE.counting().poisonDays.clear();

        assertThat(retry("?projection=counting&child=" + child.child()))
                .isEqualTo(Map.of("children", 1, "complete", 1, "applied", 2, "stillParked", 0));
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02 2026-01-03");
        assertThat(SIDE.isIncomplete(child)).isFalse();
        assertThat(SIDE.isIncomplete(other)).isTrue();

        assertThat(retry("")).isEqualTo(Map.of("children", 1, "complete", 1, "applied", 2, "stillParked", 0));
        assertThat(retry("")).isEqualTo(Map.of("children", 0, "complete", 0, "applied", 0, "stillParked", 0));
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02 2026-01-03");
        SIDE.tell(child, "2026-01-04");
        SIDE.await(child, 3);
        assertThat(SIDE.days(child)).endsWith("2026-01-04");
    }

    @Test
    void what_still_fails_stays_with_all_behind_it_and_one_more_attempt() {
        park(child);

        assertThat(retry("?child=" + child.child()))
                .isEqualTo(Map.of("children", 1, "complete", 0, "applied", 0, "stillParked", 2));
        assertThat(attempts()).isEqualTo("2 0");

        SIDE.counting().poisonDays.clear();
        SIDE.counting().poisonDays.add("2026-01-03");
        assertThat(retry("")).containsEntry("applied", 1).containsEntry("stillParked", 1);
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02");
        assertThat(attempts()).isEqualTo("1");
    }

    @Test
    void a_rebuild_applies_what_can_be_applied_now_and_parks_what_cannot() {
        park(child);
        SIDE.tell(other, "2026-01-01", "2026-01-05");
        SIDE.await(other, 1);
        SIDE.counting().poisonDays.clear();
        SIDE.counting().poisonDays.add("2026-01-05");

        var answer = Body.of(SIDE.operate(HttpMethod.POST, "/projections/counting/rebuild"));

        assertThat(JsonPath.<Integer>read(answer, "$.parkedEvents")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(answer, "$.childrenChanged")).isEqualTo(2);
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02 2026-01-03");
        assertThat(SIDE.days(other)).isEqualTo("2026-01-01");
        assertThat(SIDE.isIncomplete(child)).isFalse();
        assertThat(SIDE.isIncomplete(other)).isTrue();
    }

    private void park(Told child) {
        SIDE.counting().poisonDays.add("2026-01-02");
        SIDE.tell(child, "2026-01-01", "2026-01-02", "2026-01-03");
        SIDE.await(child, 2);
        assertThat(SIDE.days(child)).isEqualTo("2026-01-01");
    }

    private Map<String, Integer> retry(String query) {
        var answer = SIDE.operate(HttpMethod.POST, "/parked-events/retry" + query);
        assertThat(answer).hasStatusOk();
        return JsonPath.read(Body.of(answer), "$");
    }

    private String attempts() {
        return SIDE.database()
                .owner()
                .sql("select string_agg(cast(attempts as text), ' ' order by version) from read.parked_event")
                .query(String.class)
                .single();
    }
}
