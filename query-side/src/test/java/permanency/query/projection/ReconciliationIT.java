package permanency.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import permanency.query.Body;
import permanency.query.Told;

/** Rows that are not what follows from the events are found, and no others. */
class ReconciliationIT {

    private static final CountingSide SIDE = CountingSide.withEmptyLog();

    private final Told child = new Told("RECONCILIATION");
    private final Told other = new Told("RECONCILIATION");

    @AfterEach
    void all_is_well_again() {
        SIDE.counting().poisonDays.clear();
        SIDE.operate(HttpMethod.POST, "/projections/rebuild");
    }

    @Test
    void a_row_that_was_changed_by_hand_is_found_with_its_columns_and_no_values() {
        tellBoth();
        change("update read.counted set days = 'Kim' where child_id = ?");

        assertThat(reconcile()).isEqualTo(1);
        assertThat(found()).containsExactly("counting " + child.child() + " [\"days\"]");
        assertThat(SIDE.context()
                        .getBean(MeterRegistry.class)
                        .get("permanency.reconciler.mismatches")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void a_row_that_was_deleted_by_hand_is_found() {
        tellBoth();
        change("delete from read.counted where child_id = ?");

        assertThat(reconcile()).isEqualTo(1);
        assertThat(found()).containsExactly("counting " + child.child() + " [\"days\",\"events\"]");
    }

    @Test
    void a_row_that_no_event_led_to_is_found() {
        var stray = UUID.randomUUID();
        SIDE.database()
                .owner()
                .sql("insert into read.counted values (?, 1, '')")
                .param(stray)
                .update();

        assertThat(reconcile()).isEqualTo(1);
        assertThat(found()).containsExactly("counting " + stray + " [\"days\",\"events\"]");
    }

    @Test
    void it_is_taken_off_once_it_is_found_right_and_after_a_rebuild() {
        tellBoth();
        change("update read.counted set events = 7 where child_id = ?");
        assertThat(reconcile()).isEqualTo(1);
        change("update read.counted set events = 1 where child_id = ?");
        assertThat(reconcile()).isZero();
        assertThat(found()).isEmpty();

        change("update read.counted set events = 7 where child_id = ?");
        assertThat(reconcile()).isEqualTo(1);
        SIDE.operate(HttpMethod.POST, "/projections/counting/rebuild");
        assertThat(found()).isEmpty();
        assertThat(reconcile()).isZero();
    }

    @Test
    void rounds_go_on_where_the_last_one_ended_until_all_children_were_compared() {
        CountingSide.withEmptyLog();
        var children = IntStream.range(0, 120)
                .mapToObj(i -> new Told("RECONCILIATION"))
                .toList();
        children.forEach(c -> SIDE.tell(c, "2026-01-01"));
        SIDE.await(children.get(119), 0);
        SIDE.database().owner().sql("update read.counted set days = 'Kim'").update();
        var rounds = SIDE.context().getBean(Reconciliation.class);

        rounds.round();
        assertThat(mismatches()).isEqualTo(50);
        rounds.round();
        assertThat(mismatches()).isEqualTo(100);
        rounds.round();
        assertThat(mismatches()).isGreaterThanOrEqualTo(120);
        assertThat(SIDE.context().getBean(Sample.class).last()).isEmpty();
        assertThat(SIDE.context()
                        .getBean(MeterRegistry.class)
                        .get("permanency.reconciler.compared")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(120);
    }

    /** With no others to compare, more comparisons fall into the time of recording. */
    @Test
    void what_is_recorded_meanwhile_raises_no_false_alarm() {
        CountingSide.withEmptyLog();
        var recording = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 150; i++) {
                SIDE.tell(child, "2026-01-01");
                SIDE.tell(other, "2026-01-01", "2026-01-02");
            }
        });
        do {
            assertThat(reconcile()).isZero();
        } while (!recording.isDone());
        recording.join();
        SIDE.await(other, 299);
        assertThat(reconcile()).isZero();
        assertThat(SIDE.days(child).split(" ")).hasSize(150);
    }

    /** More than there are connections, over more than one page of children. */
    @Test
    void asked_for_many_times_at_once_it_is_done_once_and_the_others_are_told() {
        var children =
                IntStream.range(0, 60).mapToObj(i -> new Told("RECONCILIATION")).toList();
        children.forEach(c -> SIDE.tell(c, "2026-01-01"));
        SIDE.await(children.get(59), 0);

        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> SIDE.operate(HttpMethod.POST, "/reconciliation")
                                .getResponse()
                                .getStatus(),
                        asker -> new Thread(asker).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).contains(200).containsOnly(200, 409);
    }

    @Test
    void a_child_that_is_parked_is_known_to_be_incomplete_and_is_no_mismatch() {
        SIDE.counting().poisonDays.add("2026-01-01");
        SIDE.tell(child, "2026-01-01");
        SIDE.await(child, 0);
        SIDE.counting().poisonDays.clear();

        assertThat(reconcile()).isZero();
    }

    private void tellBoth() {
        SIDE.tell(child, "2026-01-01");
        SIDE.tell(other, "2026-01-01", "2026-01-02");
        SIDE.await(child, 0);
        SIDE.await(other, 1);
    }

    private void change(String sql) {
        assertThat(SIDE.database().owner().sql(sql).param(child.child()).update())
                .isEqualTo(1);
    }

    private int reconcile() {
        return JsonPath.read(Body.of(SIDE.operate(HttpMethod.POST, "/reconciliation")), "$.mismatches");
    }

    private int mismatches() {
        return SIDE.context().getBean(Mismatches.class).count();
    }

    private List<String> found() {
        var answer = Body.of(SIDE.operate(HttpMethod.GET, "/mismatches?projection=counting&limit=200"));
        List<Map<String, Object>> items = JsonPath.read(answer, "$.items");
        return items.stream()
                .map(m -> m.get("projection") + " " + m.get("childId") + " " + m.get("columns"))
                .toList();
    }
}
