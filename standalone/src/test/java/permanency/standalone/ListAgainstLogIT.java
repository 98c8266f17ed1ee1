package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import permanency.query.database.ReadStore;

/** The list, made by a projection, says the same as a replay of each child from the event store (R133, R145). */
class ListAgainstLogIT {

    private final Product product = Product.shared();

    @Test
    void today() {
        await().untilAsserted(() -> compare(""));
    }

    @Test
    void as_at_a_past_day() {
        compare("?asAt=" + CaseWork.TODAY.minusMonths(7));
    }

    @Test
    void as_it_was_known_at_a_past_time() {
        compare("?asAt=" + CaseWork.TODAY.minusMonths(7) + "&asKnownAt=" + CaseWork.TODAY.minusMonths(6)
                + "T00:00:00Z");
    }

    private void compare(String moment) {
        var separator = moment.isEmpty() ? "?" : "&";
        var listed = new TreeMap<String, String>();
        var replayed = new TreeMap<String, String>();
        product.get("auditor", "/v1/worklist/review-due" + moment + separator + "limit=200")
                .body()
                .get("items")
                .forEach(item -> listed.put(
                        item.get("childId").asString(), item.get("dueOn").asString()));
        for (var child : children()) {
            var answer = product.get("auditor", "/v1/children/" + child + "/history" + moment);
            if (answer.status() == 200 && answer.body().get("state").hasNonNull("nextReviewDueOn")) {
                replayed.put(
                        child, answer.body().get("state").get("nextReviewDueOn").asString());
            }
        }
        assertThat(listed).isNotEmpty();
        assertThat(listed).isEqualTo(replayed);
    }

    private Iterable<String> children() {
        return product.bean(ReadStore.class)
                .sql()
                .sql("select distinct stream_id from events.domain_event where stream_type = 'Child'")
                .query(String.class)
                .list();
    }
}
