package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import permanency.query.Body;
import permanency.query.Told;

/** A projection is divided, and put together again, without losing or doubling anything. */
class SegmentsIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();
    private static final String SPLIT = "/projections/counting/segments/%d/split";
    private static final String MERGE = "/projections/counting/segments/%d/merge";

    @AfterEach
    void one_again() {
        SIDE.counting().downFor = child -> false;
        while (!segments().equals(List.of(0))) {
            operate(MERGE, segments().get(segments().size() - 1));
        }
    }

    @Test
    void it_is_divided_and_put_together_while_it_is_at_work() {
        var children = children("DIVIDED", 40);
        var recording = CompletableFuture.runAsync(() ->
                IntStream.rangeClosed(1, 25).forEach(day -> children.forEach(child -> SIDE.tell(child, day(day)))));

        while (!recording.isDone()) {
            Stream.of(SPLIT, SPLIT, MERGE, SPLIT, MERGE, MERGE).forEach(change -> operate(change, 0));
        }
        recording.join();

        var days = IntStream.rangeClosed(1, 25).mapToObj(SegmentsIT::day).toList();
        children.forEach(child -> SIDE.await(child, 24));
        assertThat(children).allSatisfy(child -> assertThat(SIDE.days(child)).isEqualTo(String.join(" ", days)));
    }

    @Test
    void a_half_that_lags_behind_catches_up_when_both_become_one() {
        operate(SPLIT, 0);
        var upper = Segment.computeSegment(1, 0, 1);
        var children = children("LAGS", 10);
        SIDE.counting().downFor = child -> Share.has(upper, child);
        children.forEach(child -> SIDE.tell(child, "2026-01-01", "2026-01-02"));
        children.stream().filter(child -> !Share.has(upper, child.child())).forEach(child -> SIDE.await(child, 1));

        var projections = SIDE.context().getBean(Projections.class);
        projections.stop();
        SIDE.counting().downFor = child -> false;
        operate(MERGE, 1);

        assertThat(children).allSatisfy(child -> assertThat(SIDE.days(child)).isEqualTo("2026-01-01 2026-01-02"));
        projections.start();
        SIDE.tell(children.get(0), "2026-01-03");
        SIDE.await(children.get(0), 2);
        assertThat(SIDE.days(children.get(0))).isEqualTo("2026-01-01 2026-01-02 2026-01-03");
    }

    @Test
    void operators_see_which_part_each_segment_has_and_which_node_works_on_it() {
        operate(SPLIT, 0);
        var answer = operate(SPLIT, 1);

        assertThat(JsonPath.<List<Integer>>read(answer, "$.segments[*].segment"))
                .containsExactly(0, 1, 3);
        assertThat(JsonPath.<List<Integer>>read(answer, "$.segments[*].parts")).containsExactly(2, 4, 4);
        assertThat(segments()).containsExactly(0, 1, 3);
    }

    @Test
    void halves_of_which_one_is_divided_cannot_be_put_together() {
        operate(SPLIT, 0);
        operate(SPLIT, 1);

        assertThat(SIDE.operate(HttpMethod.POST, MERGE.formatted(0))).hasStatus(409);
        assertThat(SIDE.operate(HttpMethod.POST, MERGE.formatted(7))).hasStatus(404);
        assertThat(SIDE.operate(HttpMethod.POST, "/projections/none/segments/0/split"))
                .hasStatus(404);
    }

    @Test
    void what_is_one_cannot_be_put_together_and_what_is_many_not_be_divided() {
        assertThat(SIDE.operate(HttpMethod.POST, MERGE.formatted(0))).hasStatus(409);
        for (var id : List.of(0, 1, 0, 1, 2, 3)) {
            operate(SPLIT, id);
        }
        assertThat(segments()).hasSize(7);
    }

    private static List<Told> children(String name, int children) {
        return Stream.generate(() -> new Told(name)).limit(children).toList();
    }

    private static String day(int day) {
        return "2026-01-%02d".formatted(day);
    }

    private static String operate(String change, int segment) {
        var answer = SIDE.operate(HttpMethod.POST, change.formatted(segment));
        assertThat(answer).hasStatusOk();
        return Body.of(answer);
    }

    private static List<Integer> segments() {
        return JsonPath.read(
                Body.of(SIDE.operate(HttpMethod.GET, "/projections")),
                "$.projections[?(@.name == 'counting')].segments[*].segment");
    }
}
